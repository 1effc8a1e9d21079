/** Who has still to report (催报名单). Read {@link org.yuebao.ingest.reminder.ReminderList} first. */
@NullMarked
package org.yuebao.ingest.reminder;

import org.jspecify.annotations.NullMarked;
