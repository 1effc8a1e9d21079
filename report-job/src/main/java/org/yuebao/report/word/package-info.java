/**
 * The report as a Word file with real styles, fields and native charts, for people to edit, sign and stamp. Read
 * {@link org.yuebao.report.word.WordRenderer} first.
 */
@NullMarked
package org.yuebao.report.word;

import org.jspecify.annotations.NullMarked;
