package org.yuebao.report.issue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;

/**
 * A month's folder below the output folder. A report is written under a name that begins with a dot, synced, and
 * renamed as a whole; what a killed run left under such a name goes when the next one begins. {@code latest.json} names
 * the report published last and moves after it.
 */
final class OutputFolder {

    private static final String POINTER = "latest.json";

    private final Path root;
    private final ReportingMonth month;
    private final PlanId plan;
    private final String place;

    /** @param place the folder's name below the root, as {@link MonthPlaces} tells it */
    OutputFolder(Path root, PlanId plan, ReportingMonth month, String place) {
        this.root = root;
        this.plan = plan;
        this.month = month;
        this.place = place;
    }

    /** {@code 2022-06/d1}, relative to the output folder. */
    String nameOf(ReportLabel label) {
        return place + "/" + label;
    }

    Path pathOf(ReportLabel label) {
        return folder().resolve(label.toString());
    }

    /** The bytes of the manifest that is there under this label. */
    Optional<byte[]> manifestOf(ReportLabel label) {
        Path manifest = pathOf(label).resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(manifest));
        } catch (IOException e) {
            throw new OutputNotWritableException(manifest, e);
        }
    }

    boolean isTaken(ReportLabel label) {
        return Files.exists(pathOf(label));
    }

    /** An empty folder to write in, after clearing away what a killed run left. */
    Path begin(ReportLabel label) {
        Path part = folder().resolve(partPrefix() + label);
        try {
            Files.createDirectories(folder());
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder(), partPrefix() + "*")) {
                for (Path leftover : leftovers) {
                    delete(leftover);
                }
            }
            return Files.createDirectory(part);
        } catch (IOException e) {
            throw new OutputNotWritableException(folder(), e);
        }
    }

    /** Writes one file and waits until it is on the disk. */
    void write(Path part, String name, byte[] bytes) {
        try {
            writeSynced(part.resolve(name), bytes);
        } catch (IOException e) {
            throw new OutputNotWritableException(folder(), e);
        }
    }

    /** What a file holds, written as it comes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes one file as a stream, however long it gets, and waits until it is on the disk. */
    PublishedFile write(Path part, String name, Content content) {
        try (FileChannel channel =
                FileChannel.open(part.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest));
            content.writeTo(out);
            out.flush();
            channel.force(true);
            return new PublishedFile(name, channel.size(), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new OutputNotWritableException(folder(), e);
        }
    }

    /** Gives the folder its name: from now on it is published and never altered. */
    void publish(Path part, ReportLabel label) {
        try {
            sync(part);
            Files.move(part, pathOf(label), StandardCopyOption.ATOMIC_MOVE);
            sync(folder());
        } catch (IOException e) {
            throw new OutputNotWritableException(pathOf(label), e);
        }
    }

    void discard(Path part) {
        try {
            delete(part);
        } catch (IOException e) {
            throw new OutputNotWritableException(part, e);
        }
    }

    private record Pointer(String plan, String month, String label, String kind, String folder, List<String> files) {}

    /** Names the report in latest.json, by one rename. */
    void point(PublishedReport report) {
        Path pointer = folder().resolve(POINTER);
        Path part = folder().resolve(partPrefix() + POINTER);
        byte[] bytes = Manifest.json(new Pointer(
                plan.value(),
                month.toString(),
                report.label().toString(),
                report.label().chinese(),
                report.label().toString(),
                report.files().stream().map(PublishedFile::name).toList()));
        try {
            writeSynced(part, bytes);
            Files.move(part, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder());
        } catch (IOException e) {
            throw new OutputNotWritableException(pointer, e);
        }
    }

    private Path folder() {
        return root.resolve(place);
    }

    /** With the plan in it, for the folder may be another plan's too; an id has no dot. */
    private String partPrefix() {
        return ".part." + plan + ".";
    }

    private static void writeSynced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Windows has no way to sync a folder, and needs none: it refuses to open one. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(tree)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
