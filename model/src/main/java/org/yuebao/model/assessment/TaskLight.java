package org.yuebao.model.assessment;

import org.yuebao.model.plan.TaskCode;

/**
 * The light of a task: the worst of its measures that are judged.
 *
 * @param measures lights of its measures, the other view of the same
 */
public record TaskLight(TaskCode task, Light light, LightCounts measures) {}
