package org.yuebao.model.report;

/**
 * One file of a published report.
 *
 * @param bytes its size
 * @param sha256 lower-case hex
 */
public record PublishedFile(String name, long bytes, String sha256) {}
