package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuebao.aggregate.fixture.GoldenDocument;

/** The index of the documents worked out by hand names what is there, and leaves out no edge that issue 6 asks for. */
class GoldenIndexTest {

    private static final GoldenDocument INDEX = GoldenDocument.read("golden-index.md");

    @TestFactory
    Stream<DynamicTest> everyEdgeStandsInTheRowNamed() {
        return INDEX.rows("## Edges").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(rowsOf(row.get(1)))
                                .anyMatch(each -> startsWith(each, row.get(2).split(", ", -1)))));
    }

    @Test
    void noEdgeIsLeftOut() {
        assertThat(INDEX.rows("## Edges"))
                .extracting(row -> row.get(0).split("[:,]", 2)[0])
                .contains(
                        "first month",
                        "window not begun",
                        "overdue",
                        "made up",
                        "falling value",
                        "zero target",
                        "not applicable",
                        "tie",
                        "strict >93",
                        "composite",
                        "late",
                        "missing",
                        "nil report",
                        "shared city quantity",
                        "target ≤ 3",
                        "completed and then silent",
                        "plan amended mid-year");
    }

    private static List<List<String>> rowsOf(String document) {
        return GoldenDocument.read(document)
                .text()
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static boolean startsWith(List<String> row, String... beginning) {
        return row.size() >= beginning.length
                && row.subList(0, beginning.length).equals(List.of(beginning));
    }
}
