package org.yuebao.aggregate.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.assessment.YearOnYear.ToldIn;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.quantity.Quantity;

class YearOnYearRuleTest {

    /** Beijing's published means of PM2.5: 33 in 2021, 30 in 2022, 32 in 2023, 30.5 in 2024, 27.0 in 2025. */
    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "30, 33, 下降9.1%",
        "32, 30, 上升6.7%",
        "30.5, 32, 下降4.7%",
        "27.0, 30.5, 下降11.5%",
        "16, 17, 下降5.9%",
        "16, 22, 下降27.3%",
        "19, 30, 下降36.7%",
        "34, 34, 持平",
        "10, 0, 去年同期为0",
        "0, 10, 下降100.0%"
    })
    void aConcentrationChangesInPercentOfLastYears(String now, String before, String words) {
        assertThat(compare(now, before, "微克/立方米").words()).isEqualTo(words);
    }

    /** Its shares of good days: 78.9 in 2021, 78.4 in 2022, 74.2 in 2023, 79.2 in 2024. */
    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({"78.4, 78.9, 下降0.5个百分点", "74.2, 78.4, 下降4.2个百分点", "79.2, 74.2, 上升5.0个百分点", "78.4, 0, 上升78.4个百分点"})
    void aShareChangesInPoints(String now, String before, String words) {
        assertThat(compare(now, before, "%").words()).isEqualTo(words);
    }

    @Test
    void daysChangeInDays() {
        assertThat(compare("3", "8", "天").words()).isEqualTo("下降5.0天");
    }

    /** 1/8 = 12.5, 1/16 = 6.25 and 3/16 = 18.75 percent: half goes away from nothing, upwards and downwards. */
    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({"17, 16, 6.3", "15, 16, -6.3", "19, 16, 18.8", "13, 16, -18.8", "2001, 2000, 0.1", "4001, 4000, 0.0"})
    void halfATenthIsRoundedUp(BigDecimal now, BigDecimal before, BigDecimal change) {
        assertThat(YearOnYearRule.change(now, before, ToldIn.PERCENT)).contains(change);
    }

    @Test
    void itKeepsLastYearsValueAndWhereItIsFrom() {
        YearOnYear change = compare("30", "33", "微克/立方米");

        assertThat(change.now()).isEqualTo(Quantity.of("30", "微克/立方米"));
        assertThat(change.before().quantity()).isEqualTo(Quantity.of("33", "微克/立方米"));
        assertThat(change.basis()).isEqualTo("通报");
    }

    /**
     * Each published change comes out of the published whole number and some whole number of the year before; but for one
     * that was rounded half to even: 42 after 32 is 31.25 %, and 31.2 was printed.
     */
    @Test
    void publishedChangesOfBeijingsDistrictsComeOutOfWholeNumbers() throws IOException {
        List<String> rows = Files.readAllLines(shared("bj-district-pm25-2021.csv")).stream()
                .filter(line -> line.startsWith("2021-"))
                .toList();

        List<String> others =
                rows.stream().filter(row -> !comesOutOfWholeNumbers(row)).toList();

        assertThat(rows).hasSize(51);
        assertThat(others).containsExactly("2021-11,门头沟,42,31.2");
    }

    private static boolean comesOutOfWholeNumbers(String row) {
        String[] cells = row.split(",");
        BigDecimal now = new BigDecimal(cells[2]);
        BigDecimal published = new BigDecimal(cells[3]);
        return IntStream.rangeClosed(1, 200)
                .mapToObj(BigDecimal::valueOf)
                .map(before ->
                        YearOnYearRule.change(now, before, ToldIn.PERCENT).orElseThrow())
                .anyMatch(change -> change.compareTo(published) == 0);
    }

    private static YearOnYear compare(String now, String before, String unit) {
        return YearOnYearRule.compare(
                Quantity.of(now, unit),
                new Figure(Quantity.of(before, unit), List.of()),
                AnIndicator.of(unit, OverMonths.LATEST),
                "通报");
    }

    private static Path shared(String file) {
        Optional<Path> found = Optional.empty();
        for (Path up = Path.of("").toAbsolutePath(); up != null && found.isEmpty(); up = up.getParent()) {
            found = Optional.of(up.resolve("shared").resolve("real-data").resolve(file))
                    .filter(Files::exists);
        }
        assumeTrue(
                found.isPresent(), "skipped: the published figures (../shared/real-data) are not beside this checkout");
        return found.orElseThrow();
    }
}
