package org.yuebao.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.plan.Plan;

/** Plan workbooks named on the command line. */
final class PlanFiles {

    private PlanFiles() {}

    static Plan read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandFailedException.usage("没有这个文件：" + file + "。请检查路径。");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new PlanWorkbookReader().read(in, file.getFileName().toString());
        } catch (IOException e) {
            throw CommandFailedException.failed("文件不能读取：" + file + "。请检查权限。");
        }
    }
}
