/** From grids to rows of tasks and annexes of indicators, columns told by the words of their headers; read {@link org.yuebao.ingest.official.table.PlanTables} first. */
@NullMarked
package org.yuebao.ingest.official.table;

import org.jspecify.annotations.NullMarked;
