/**
 * What the units wrote, merged into one paragraph a task: their own sentences, each with its unit, none changed. Read
 * {@link org.yuebao.report.content.narrative.Narrative} first.
 */
@NullMarked
package org.yuebao.report.content.narrative;

import org.jspecify.annotations.NullMarked;
