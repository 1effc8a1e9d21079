/** Looks back into the originals that the units sent; read {@link org.yuebao.ingest.origin.KeptWorkbooks} first. */
@NullMarked
package org.yuebao.ingest.origin;

import org.jspecify.annotations.NullMarked;
