/** The year's action plan: themes, sections, tasks, measures, deadlines, indicators and targets. Read {@link org.yuebao.model.plan.Plan} first. */
@NullMarked
package org.yuebao.model.plan;

import org.jspecify.annotations.NullMarked;
