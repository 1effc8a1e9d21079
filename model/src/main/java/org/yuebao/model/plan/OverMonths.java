package org.yuebao.model.plan;

/** How an indicator's cumulative value comes about over the months. */
public enum OverMonths {
    /** The latest value counts. */
    LATEST,
    /** The latest value counts, and accounts are made once a year: until reported, grey 按年核算. */
    YEARLY,
    /** A mean from 1 January on, such as a concentration. */
    MEAN_TO_DATE,
    /** Days ÷ valid days from 1 January on. */
    RATIO_OF_DAYS,
    /** Adds up from 1 January on. */
    CUMULATIVE
}
