/** What a unit sent for one month, as it was understood. Read {@link org.yuebao.model.submission.Submission} first. */
@NullMarked
package org.yuebao.model.submission;

import org.jspecify.annotations.NullMarked;
