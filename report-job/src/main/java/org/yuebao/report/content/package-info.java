/**
 * What a report says, apart from how it is printed: {@link org.yuebao.report.content.ReportDocument} is a small tree
 * that each renderer walks without arithmetic.
 */
@NullMarked
package org.yuebao.report.content;

import org.jspecify.annotations.NullMarked;
