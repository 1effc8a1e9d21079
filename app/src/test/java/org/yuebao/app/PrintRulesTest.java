package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.report.content.MissingCharacters;

/** What the report job finds is declared in the catalogue of the ingest job; neither sees the other. */
class PrintRulesTest {

    @Test
    void theRuleOfMissingCharactersIsTheOneThatReportersRead() {
        assertThat(CheckCatalogue.rule(MissingCharacters.CODE).severity()).isEqualTo(MissingCharacters.SEVERITY);
    }
}
