/** What persons do with a month, in the browser or by the API: hand in, run, issue, object; one desk for each. Read {@link org.yuebao.app.office.Months} first. */
@NullMarked
package org.yuebao.app.office;

import org.jspecify.annotations.NullMarked;
