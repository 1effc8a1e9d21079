/**
 * Figures that are made of other figures: scores and their parts, ranks, tasks, headings, counts and shares. Each names
 * its rule, its reckoning and the figures below it, down to a unit's measure or indicator, whose cells are known. One
 * mechanism serves the command {@code explain}, the sheet 数据溯源 and figures.json. Read {@link
 * org.yuebao.report.derivation.Derivation} first.
 */
@NullMarked
package org.yuebao.report.derivation;

import org.jspecify.annotations.NullMarked;
