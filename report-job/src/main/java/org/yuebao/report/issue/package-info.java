/**
 * Publishes reports, drafts and issues alike, each as one folder that appears whole or not at all; read {@link
 * org.yuebao.report.issue.PublishDraft} first.
 */
@NullMarked
package org.yuebao.report.issue;

import org.jspecify.annotations.NullMarked;
