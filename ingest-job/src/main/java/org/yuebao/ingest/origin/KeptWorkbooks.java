package org.yuebao.ingest.origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.store.OriginalCells;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.submission.SourceCell;

/**
 * The cells of kept originals. A file is hashed before it is believed, so that nobody can change what a unit sent
 * without being seen; the one opened last stays in memory, for cells are asked for file by file.
 */
public final class KeptWorkbooks implements OriginalCells {

    private final OriginalStore originals;
    private final WorkbookLimits limits;
    private Opened last = new Opened("", Map.of(), Optional.empty());

    public KeptWorkbooks(OriginalStore originals, WorkbookLimits limits) {
        this.originals = originals;
        this.limits = limits;
    }

    @Override
    public synchronized Content at(String sha256, SourceCell cell) {
        if (!last.sha256().equals(sha256)) {
            last = open(sha256);
        }
        return last.at(cell);
    }

    private Opened open(String sha256) {
        try {
            Path file = originals.find(sha256);
            return hashOf(file).equals(sha256)
                    ? new Opened(sha256, textsOf(file), Optional.empty())
                    : Opened.unseen(sha256, "原件的SHA-256与登记的不符，原件已被改动");
        } catch (IllegalArgumentException e) {
            return Opened.unseen(sha256, "原件不在数据文件夹中");
        } catch (WorkbookUnreadableException | IOException e) {
            return Opened.unseen(sha256, "原件打不开（" + e.getMessage() + "）");
        }
    }

    private Map<SourceCell, String> textsOf(Path file) throws WorkbookUnreadableException, IOException {
        Map<SourceCell, String> texts = new HashMap<>();
        try (WorkbookFile workbook = WorkbookFile.open(file, limits)) {
            for (String sheet : workbook.sheetNames()) {
                workbook.read(sheet).ifPresent(read -> read.rows().forEach(row -> put(row, texts)));
            }
        }
        return texts;
    }

    private static void put(RawRow row, Map<SourceCell, String> texts) {
        for (int column : row.columns()) {
            RawCell cell = row.cell(column);
            texts.put(cell.place(), cell.text());
        }
    }

    private static String hashOf(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** @param unseen why the file's cells can't be seen, where they can't */
    private record Opened(String sha256, Map<SourceCell, String> texts, Optional<String> unseen) {

        static Opened unseen(String sha256, String why) {
            return new Opened(sha256, Map.of(), Optional.of(why));
        }

        Content at(SourceCell cell) {
            if (unseen.isPresent()) {
                return new Content.NotSeen(unseen.get());
            }
            String text = texts.get(cell);
            return text == null ? new Content.Blank() : new Content.Text(text);
        }
    }
}
