/** From rows to themes, sections, tasks and measures, with the units of each cell told apart; read {@link org.yuebao.ingest.official.outline.OutlineBuilder} first. */
@NullMarked
package org.yuebao.ingest.official.outline;

import org.jspecify.annotations.NullMarked;
