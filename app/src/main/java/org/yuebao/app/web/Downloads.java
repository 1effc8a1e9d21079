package org.yuebao.app.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file as a download: its type by its name's end, its Chinese name by RFC 5987, its hash as ETag; ranges are Spring's. */
final class Downloads {

    private static final Map<String, String> TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf", "application/pdf",
            "ofd", "application/ofd",
            "json", "application/json",
            "csv", "text/csv;charset=UTF-8");

    private Downloads() {}

    /** @param inline shown in the page rather than saved; only what a browser can't run is ever shown */
    static ResponseEntity<Resource> of(Path file, String name, String sha256, boolean inline) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        ContentDisposition disposition = (inline && end.equals("pdf")
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPES.getOrDefault(end, "application/octet-stream"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .eTag('"' + sha256 + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new FileSystemResource(file));
    }
}
