/** Published reports: drafts, issued revisions and where each of their figures came from. Read {@link org.yuebao.model.report.PublishedReport} first. */
@NullMarked
package org.yuebao.model.report;

import org.jspecify.annotations.NullMarked;
