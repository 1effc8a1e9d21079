/** One file to one receipt: the gates, the rows, the checks. Read {@link org.yuebao.ingest.admit.Admission} first. */
@NullMarked
package org.yuebao.ingest.admit;

import org.jspecify.annotations.NullMarked;
