/** What an import wasn't sure of, each with its place and what was assumed; read {@link org.yuebao.ingest.official.finding.FindingKind} first. */
@NullMarked
package org.yuebao.ingest.official.finding;

import org.jspecify.annotations.NullMarked;
