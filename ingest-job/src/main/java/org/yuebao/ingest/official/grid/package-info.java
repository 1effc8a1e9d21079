/**
 * An official document as lines of text and grids of cells, with merges and places, whichever program wrote it; read
 * {@link org.yuebao.ingest.official.grid.OfficialDocument} first.
 */
@NullMarked
package org.yuebao.ingest.official.grid;

import org.jspecify.annotations.NullMarked;
