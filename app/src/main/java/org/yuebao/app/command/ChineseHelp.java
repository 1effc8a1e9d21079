package org.yuebao.app.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Headings of the help in Chinese, and a help option for every command. */
final class ChineseHelp {

    private ChineseHelp() {}

    static void apply(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("用法：")
                .optionListHeading("%n选项：%n")
                .parameterListHeading("%n参数：%n")
                .commandListHeading("%n命令（各命令的说明：yuebao 命令 --help）：%n")
                .adjustLineBreaksForWideCJKCharacters(true);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("显示本说明。")
                        .build());
        if (line.getCommandSpec().version().length > 0) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-V", "--version")
                            .versionHelp(true)
                            .description("显示版本。")
                            .build());
        }
        line.getSubcommands().values().forEach(ChineseHelp::apply);
    }
}
