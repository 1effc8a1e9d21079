package org.yuebao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.yuebao.ingest.check.CheckSettings;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Severity;

/**
 * Reads {@code 检查级别.txt} of a data folder, in which a bureau softens or stresses checks, one a line: {@code
 * CHECK-TEXT-VAGUE 提示}. What follows a # is a remark. Without the file everything is as shipped.
 */
public final class ChecksOfBureau {

    public static final String FILE = "检查级别.txt";

    private ChecksOfBureau() {}

    /** @throws SettingsFileException when a line can't be understood */
    public static CheckSettings in(DataFolder folder) {
        Path file = folder.root().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return CheckSettings.shipped();
        }
        Map<FindingCode, Severity> severities = new HashMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String text = line.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
                if (!text.isEmpty()) {
                    read(file, number, text, severities);
                }
            }
            return new CheckSettings(severities);
        } catch (IOException e) {
            throw new SettingsFileException(file, 0, "不能读取，请存为UTF-8文本", e);
        } catch (IllegalArgumentException e) {
            throw new SettingsFileException(file, 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static void read(Path file, int number, String text, Map<FindingCode, Severity> severities) {
        String[] words = text.split("[\\s,，=：:]+");
        if (words.length != 2 || !words[0].matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            throw new SettingsFileException(file, number, "应写成“CHECK-TEXT-VAGUE 提示”的形式");
        }
        Severity severity = switch (words[1]) {
            case "警告" -> Severity.WARNING;
            case "提示" -> Severity.NOTE;
            default -> throw new SettingsFileException(file, number, "级别只能写“警告”或“提示”，不能是“" + words[1] + "”");
        };
        severities.put(new FindingCode(words[0]), severity);
    }
}
