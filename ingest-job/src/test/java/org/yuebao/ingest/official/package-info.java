/** Made-up official documents, and what an import makes of them; read {@link org.yuebao.ingest.official.MadeUpDocument} first. */
@NullMarked
package org.yuebao.ingest.official;

import org.jspecify.annotations.NullMarked;
