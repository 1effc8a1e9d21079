/** What was reported, gathered: over the months of the year and over units. Read {@link org.yuebao.aggregate.progress.MeasureProgress} first. */
@NullMarked
package org.yuebao.aggregate.progress;

import org.jspecify.annotations.NullMarked;
