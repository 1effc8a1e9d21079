/**
 * From a printed figure back to the cells it came from: what the report says, by which rule and settings, with which
 * arithmetic, from which files. Read {@link org.yuebao.report.explain.Explainer} first.
 */
@NullMarked
package org.yuebao.report.explain;

import org.jspecify.annotations.NullMarked;
