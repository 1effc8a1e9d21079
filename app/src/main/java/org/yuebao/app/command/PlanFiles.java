package org.yuebao.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.ingest.plan.PlanWorkbookWriter;
import org.yuebao.ingest.plan.check.PlanChecks;
import org.yuebao.ingest.plan.check.PlanPlaces;
import org.yuebao.ingest.plan.check.PlanReport;
import org.yuebao.ingest.plan.reconcile.Reconciliation;
import org.yuebao.model.plan.Plan;

/** Plans as they are named on the command line: a plan workbook, an id, or a version of it (beijing-2022@2). */
final class PlanFiles {

    private static final Pattern VERSION = Pattern.compile("(.+)@(\\d{1,6})");

    private PlanFiles() {}

    static boolean isFile(String text) {
        return text.toLowerCase(Locale.ROOT).endsWith(".xlsx") || Files.isRegularFile(Path.of(text));
    }

    static Plan read(Path file) {
        try (InputStream in = open(file)) {
            return new PlanWorkbookReader().read(in, file.getFileName().toString());
        } catch (IOException e) {
            throw CommandFailedException.failed("文件不能读取：" + file + "。请检查权限。");
        }
    }

    /** The workbook, the version, or the newest version. */
    static Plan find(String named, PlanShelf shelf) {
        if (isFile(named)) {
            return read(Path.of(named));
        }
        Matcher version = VERSION.matcher(named);
        return version.matches()
                ? shelf.version(Converters.planId(version.group(1)), Integer.parseInt(version.group(2)))
                : shelf.newest(Converters.planId(named));
    }

    /** What the checks say of it, with the cells where it is a workbook. */
    static PlanReport check(String named, Plan plan) {
        return PlanChecks.check(plan, shortName(named), places(named));
    }

    /** As {@link #check(String, Plan)}, of a district's plan, with what the city's plan asks of it. */
    static PlanReport check(String named, Reconciliation reconciliation) {
        return PlanChecks.checkAgainst(reconciliation, shortName(named), places(named));
    }

    private static String shortName(String named) {
        Path file = Path.of(named);
        return isFile(named)
                ? Optional.ofNullable(file.getFileName()).orElse(file).toString()
                : named;
    }

    private static PlanPlaces places(String named) {
        if (!isFile(named)) {
            return PlanPlaces.unknown();
        }
        Path file = Path.of(named);
        try (InputStream in = open(file)) {
            return PlanPlaces.inWorkbook(in);
        } catch (IOException e) {
            throw CommandFailedException.failed("文件不能读取：" + file + "。请检查权限。");
        }
    }

    /** What a person wrote by hand is never overwritten. */
    static void write(Plan plan, Path to) {
        if (Files.exists(to)) {
            throw CommandFailedException.usage("文件已存在：" + to + "。请用 --to 指定别的文件名。");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            new PlanWorkbookWriter().write(plan, out);
        } catch (IOException e) {
            throw CommandFailedException.failed("文件不能写入：" + to + "。请检查文件夹是否存在、权限和剩余空间。");
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw CommandFailedException.usage("没有这个文件：" + file + "。请检查路径。");
        }
        return Files.newInputStream(file);
    }
}
