package org.yuebao.app.serve;

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
public final class Downloads {

    private static final Map<String, String> TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf", "application/pdf",
            "ofd", "application/ofd",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "json", "application/json",
            "csv", "text/csv;charset=UTF-8");

    private Downloads() {}

    /** @param inline shown in the page rather than saved; only what a browser can't run is ever shown */
    public static ResponseEntity<Resource> of(Path file, String name, String sha256, boolean inline) {
        ContentDisposition disposition = (inline && end(name).equals("pdf")
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type(name))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .eTag('"' + sha256 + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new FileSystemResource(file));
    }

    /** What is made at the moment of asking. */
    public static ResponseEntity<Resource> of(Resource made, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type(name))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(end(name), "application/octet-stream");
    }

    private static String end(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
