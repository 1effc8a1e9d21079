/** Verdicts: lights, figures with their sources, scores and ranks. Read {@link org.yuebao.model.assessment.Assessment} first. */
@NullMarked
package org.yuebao.model.assessment;

import org.jspecify.annotations.NullMarked;
