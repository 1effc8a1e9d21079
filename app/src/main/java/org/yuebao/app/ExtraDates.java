package org.yuebao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.yuebao.model.month.WorkingDayCalendar;

/**
 * Reads {@code calendar.csv} of a data folder: days off and make-up working days that the library doesn't know yet, or has
 * otherwise. One a line: {@code 2027-01-01,休} or {@code 2027-01-09,班}; a heading and what follows a # are passed over.
 */
public final class ExtraDates {

    public static final String FILE = "calendar.csv";

    private ExtraDates() {}

    /** @throws SettingsFileException when a line can't be understood */
    public static WorkingDayCalendar in(DataFolder folder) {
        Path file = folder.root().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return WorkingDayCalendar.announced();
        }
        Map<LocalDate, Boolean> dates = new HashMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String text = line.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
                if (!text.isEmpty() && !text.startsWith("日期")) {
                    read(file, number, text, dates);
                }
            }
        } catch (IOException e) {
            throw new SettingsFileException(file, 0, "不能读取，请存为UTF-8文本", e);
        }
        return new WorkingDayCalendar(dates);
    }

    private static void read(Path file, int number, String text, Map<LocalDate, Boolean> dates) {
        String[] words = text.split("[,，\\s]+", 3);
        if (words.length < 2 || !(words[1].equals("休") || words[1].equals("班"))) {
            throw new SettingsFileException(file, number, "应写成“2027-01-01,休”或“2027-01-09,班”的形式，不能是“" + text + "”");
        }
        try {
            dates.put(LocalDate.parse(words[0]), words[1].equals("班"));
        } catch (DateTimeParseException e) {
            throw new SettingsFileException(file, number, "日期应写成 2027-01-01 的形式，不能是“" + words[0] + "”", e);
        }
    }
}
