/** Which task, indicator or unit of a district's plan goes with which of the city's: read {@link org.yuebao.ingest.plan.link.LinkSuggestions} first. */
@NullMarked
package org.yuebao.ingest.plan.link;

import org.jspecify.annotations.NullMarked;
