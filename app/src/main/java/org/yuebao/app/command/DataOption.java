package org.yuebao.app.command;

import java.nio.file.Path;
import org.yuebao.app.DataFolder;
import picocli.CommandLine.Option;

/** {@code --data}: which bureau's data. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:YUEBAO_DATA:-yuebao-data}",
            description = "数据文件夹：数据库、收件、报告、模板都在其中；默认 ${DEFAULT-VALUE}（可用环境变量 YUEBAO_DATA 指定）。")
    private Path folder = Path.of("yuebao-data");

    DataFolder folder() {
        return DataFolder.at(folder);
    }
}
