/**
 * The rules: lights, sums against targets, scores and ranks, as pure functions; what can be set comes from the plan's
 * {@link org.yuebao.model.plan.RatingScale}. Read {@link org.yuebao.aggregate.rating.MeasureAssessor} first. Source of
 * every rule: domain.md.
 */
@NullMarked
package org.yuebao.aggregate.rating;

import org.jspecify.annotations.NullMarked;
