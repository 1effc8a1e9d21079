package org.yuebao.model.submission;

import java.time.Instant;

/**
 * A file as it came, known by its content.
 *
 * @param name file name without folders
 * @param sha256 lower-case hex of its bytes; the original is kept under it
 * @param receivedAt upload time; for a file in the inbox its modification time, or the scan's where that lies after it
 */
public record ReceivedFile(String name, String sha256, Instant receivedAt) {}
