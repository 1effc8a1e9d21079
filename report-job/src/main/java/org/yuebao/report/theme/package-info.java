/**
 * How a report looks on paper, once for Word and PDF; read {@link org.yuebao.report.theme.ReportTheme} first, then
 * {@link org.yuebao.report.theme.Looks}.
 */
@NullMarked
package org.yuebao.report.theme;

import org.jspecify.annotations.NullMarked;
