package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "PM2.5,PM[2.5]",
        "全市PM2.5平均浓度,全市PM[2.5]平均浓度",
        "PM10、SO2、NO2、O3,PM[10]、SO[2]、NO[2]、O[3]",
        "NOx重点工程减排量,NO[x]重点工程减排量",
        "CO2排放强度,CO[2]排放强度",
        "NH3-N减排量188吨,NH[3]-N减排量188吨",
        "PM₂.₅,PM[2.5]",
        "H₂O,H[2]O",
        "降低10%NOx,降低10%NO[x]"
    })
    void substancesAreSetWithSubscripts(String text, String set) {
        assertThat(marked(text)).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VOCs", "进展情况!O3", "$O$3", "CO2e", "PM2.55", "2O3", "NOxious", "SHA2", "CO", "1.CO2x", "PM 2.5",
                "DIPM10"
            })
    void allElseStaysOnTheLine(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(Spans.of("")).isEmpty();
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder();
        Spans.of(text).forEach(span -> marked.append(span.subscript() ? "[" + span.text() + "]" : span.text()));
        return marked.toString();
    }
}
