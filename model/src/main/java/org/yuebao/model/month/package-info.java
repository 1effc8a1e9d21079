/** The reporting month, the windows it is judged in and the working-day calendar that sets the due date. Read {@link org.yuebao.model.month.ReportingMonth} first. */
@NullMarked
package org.yuebao.model.month;

import org.jspecify.annotations.NullMarked;
