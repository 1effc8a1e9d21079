/**
 * The table that the performance office takes: what was to be done and what was done, for a month, a half-year or a
 * year, of the whole and of one unit. Read {@link org.yuebao.report.performance.PerformanceTable} first.
 */
@NullMarked
package org.yuebao.report.performance;

import org.jspecify.annotations.NullMarked;
