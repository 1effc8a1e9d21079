/**
 * Which font files stand for the fonts of official documents on this machine; read {@link org.yuebao.report.font.Fonts}
 * first.
 */
@NullMarked
package org.yuebao.report.font;

import org.jspecify.annotations.NullMarked;
