package org.yuebao.model.plan;

/** Which way an indicator improves. */
public enum Better {
    HIGHER,
    LOWER
}
