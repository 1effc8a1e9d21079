/** Text to typed values: what a clerk wrote becomes an amount, parts, a status or a finding, never a guess. Read {@link org.yuebao.ingest.entry.AmountParser} first. */
@NullMarked
package org.yuebao.ingest.entry;

import org.jspecify.annotations.NullMarked;
