package org.yuebao.ingest.plan.link;

/**
 * Something of the other plan that may be the counterpart.
 *
 * @param score 0 to 100
 * @param alike how much its name is like the own one, 0 to 100
 * @param reason in Chinese
 */
record Candidate<C>(C code, String title, int score, int alike, String reason) {}
