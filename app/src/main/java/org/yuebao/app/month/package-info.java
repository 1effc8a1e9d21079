/** One month from inbox to published draft: the chained job, how it is started and what came of it. Read {@link org.yuebao.app.month.MonthlyReportJobConfiguration} first. */
@NullMarked
package org.yuebao.app.month;

import org.jspecify.annotations.NullMarked;
