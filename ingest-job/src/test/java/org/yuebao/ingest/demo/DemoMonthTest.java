package org.yuebao.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.ingest.form.SmallPlan.DUE;
import static org.yuebao.ingest.form.SmallPlan.JUNE;
import static org.yuebao.ingest.form.SmallPlan.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.ingest.form.OpenedForm;
import org.yuebao.model.month.DueDate;

class DemoMonthTest {

    @TempDir
    private static Path inbox;

    private static List<Path> files;

    @BeforeAll
    static void generate() throws IOException {
        files = new DemoMonth(new FormWriter()).generate(plan(), JUNE, DUE, inbox);
    }

    @Test
    void everyReportingUnitButTheMissingDistrictSendsAFile() {
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "2022年6月_通州区_进展情况.xlsx",
                        "2022年6月_石景山区_进展情况.xlsx",
                        "2022年6月_房山区_进展情况.xlsx",
                        "2022年6月_平谷区_进展情况.xlsx",
                        "2022年6月_怀柔区_进展情况.xlsx",
                        "2022年6月_大兴区_进展情况.xlsx",
                        "2022年6月_经开区_进展情况.xlsx",
                        "2022年6月_市生态环境局_进展情况.xlsx",
                        "2022年6月_市水务局_进展情况.xlsx",
                        "2022年6月_市商务局_进展情况.xlsx",
                        "2022年6月_首都精神文明办_进展情况.xlsx");
    }

    @Test
    void everyFileSaysThatItIsADemonstration() throws IOException {
        for (Path file : files) {
            OpenedForm form = OpenedForm.of(file);
            assertThat(form.row("_yuebao", 6, 'A', 'B')).containsExactly("demonstration", "演示数据");
            assertThat(form.text("填报信息", "B12")).isEqualTo("演示数据");
        }
    }

    @Test
    void oneDistrictIsTwoWorkingDaysLateAndTheOthersSendInOfficeHoursOfTheFirstDays() throws IOException {
        for (Path file : files) {
            LocalDateTime arrived =
                    LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), DueDate.ZONE);
            if (file.getFileName().toString().contains("平谷区")) {
                assertThat(arrived.toLocalDate()).isEqualTo(LocalDate.of(2022, 7, 7));
            } else {
                // 2 and 3 July 2022 are a weekend.
                assertThat(arrived.toLocalDate())
                        .isIn(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 4), LocalDate.of(2022, 7, 5));
            }
            assertThat(arrived.getHour()).isBetween(9, 17);
        }
    }

    @Test
    void theRefusedDepartmentSendsMaysFormUnderJunesName() throws IOException {
        OpenedForm form = of("市商务局");

        assertThat(form.row("_yuebao", 4, 'A', 'B')).containsExactly("month", "2022-05");
        assertThat(form.text("填报信息", "B5")).isEqualTo("2022年5月");
        // The third working day of June 2022, after the Dragon Boat holiday.
        assertThat(form.text("填报信息", "A2")).contains("2022年6月6日（第三个工作日）");
    }

    @Test
    void theNilReportSaysSoAndNothingElse() throws IOException {
        OpenedForm form = of("首都精神文明办");

        assertThat(form.text("填报信息", "B11")).isEqualTo("是");
        assertThat(form.row("进展情况", 4, 'J', 'J')).containsExactly("");
        assertThat(form.row("进展情况", 4, 'M', 'M')).containsExactly("");
        assertThat(form.row("进展情况", 4, 'O', 'Q')).containsExactly("", "", "");
    }

    @Test
    void oneDistrictMakesMistakes() throws IOException {
        OpenedForm form = of("房山区");

        assertThat(form.text("进展情况", "M4")).isEqualTo("约三百");
        assertThat(form.text("进展情况", "O6")).isEqualTo("差不多了");
    }

    @Test
    void theTextTheColumnAndTheIndicatorSayTheSame() throws IOException {
        for (String unit : List.of("通州区", "石景山区", "平谷区", "怀柔区", "大兴区")) {
            OpenedForm form = of(unit);
            BigDecimal done = new BigDecimal(form.text("进展情况", "M4"));
            assertThat(new BigDecimal(form.text("指标", "F8"))).isEqualByComparingTo(done);
            assertThat(form.text("进展情况", "J4"))
                    .startsWith("截至6月底，" + unit + "重型柴油车人工检查累计完成" + done.setScale(2) + "万辆次，完成年度任务的");
        }
    }

    @Test
    void laggardsFallShortAndOneDistrictIsFarAhead() throws IOException {
        // Own targets: 大兴 15.5, 怀柔 5.75, 通州 27.75; half of the year has passed.
        assertThat(shareDone("大兴区", "15.5")).isBetween(0.10, 0.30);
        assertThat(shareDone("怀柔区", "5.75")).isBetween(0.60, 0.99);
        assertThat(shareDone("通州区", "27.75")).isBetween(0.38, 0.64);
    }

    private static double shareDone(String unit, String target) throws IOException {
        return Double.parseDouble(of(unit).text("进展情况", "M4")) / Double.parseDouble(target);
    }

    @Test
    void pollutionLiesWithinThePublishedRangesAndTheCitysIsTheOnePublished() throws IOException {
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.contains("区_")) {
                assertThat(Integer.parseInt(OpenedForm.of(file).text("指标", "F4")))
                        .as(name)
                        .isBetween(26, 33);
            }
        }
        OpenedForm city = of("市生态环境局");
        assertThat(city.row("指标", 4, 'E', 'F')).containsExactly("23", "31");
        assertThat(city.row("指标", 5, 'E', 'H')).containsExactly("60", "77.9", "141", "181");
    }

    @Test
    void sectionsArePrintedAsThePlanPrintsThem() throws IOException {
        // 42.8 is 3 of 7, cut off; 4 of 7 would be 57.1.
        assertThat(of("通州区").text("指标", "F6")).isIn("100(42.8,0)", "100(57.1,0)");
        assertThat(of("通州区").row("指标", 6, 'G', 'H')).containsExactly("7", "7");
    }

    @Test
    void whereAnIndicatorDoesntApplyNothingIsWritten() throws IOException {
        assertThat(of("石景山区").row("指标", 7, 'D', 'J')).containsExactly("—", "", "", "", "", "", "");
    }

    @Test
    void theSameMonthIsGeneratedToTheByte(@TempDir Path other) throws IOException {
        List<Path> again = new DemoMonth(new FormWriter()).generate(plan(), JUNE, DUE, other);

        assertThat(IntStream.range(0, files.size()).filter(i -> differ(files.get(i), again.get(i))))
                .isEmpty();
    }

    private static boolean differ(Path one, Path other) {
        try {
            return Files.mismatch(one, other) >= 0
                    || !Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenedForm of(String unit) throws IOException {
        return OpenedForm.of(inbox.resolve("2022年6月_" + unit + "_进展情况.xlsx"));
    }
}
