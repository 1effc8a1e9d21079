package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.unit.UnitName;

/** 撤销完成 in the browser, of a measure that 顺义区 has completed by June. */
@ExtendWith(ServedMonth.Shared.class)
class CompletionPageTest {

    private static final String UNIT = ServedMonth.ADDRESS + "/units/顺义区";

    private final ServedMonth month;

    CompletionPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aCompletionIsWithdrawnWithAReasonAndRestored() throws Exception {
        WebUser compiler = month.user("bianzhi1");
        String code = completed();
        String chain = ServedMonth.ADDRESS + "/explain?unit=顺义区&subject=" + code;
        assertThat(compiler.get(chain).text()).contains("自2022年6月起撤销完成");

        WebUser.Page withdrawn =
                compiler.post(chain, UNIT + "/completions/withdraw", Map.of("subject", code, "reason", "现场核查，工程未完工"));
        assertThat(withdrawn.text()).contains("自2022年6月起不再算已完成", "现场核查，工程未完工", "恢复完成");
        assertThat(compiler.get(UNIT).text()).contains("自2022年6月起撤销完成");

        WebUser.Page restored = compiler.post(
                chain, UNIT + "/completions/restore", Map.of("subject", code, "from", "2022-06", "reason", "复核后属实"));
        assertThat(restored.text()).contains("已恢复顺义区 " + code + " 的完成");
        assertThat(compiler.post(
                                chain,
                                UNIT + "/completions/restore",
                                Map.of("subject", code, "from", "2022-06", "reason", "再一次"))
                        .status())
                .isEqualTo(409);
        assertThat(month.bean(AuditStore.class).latest("顺义区 " + code, 9))
                .extracting(event -> event.act() + " " + event.detail())
                .contains("撤销完成 现场核查，工程未完工", "恢复完成 复核后属实");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"大气-99-9, 理由, 顺义区没有措施“大气-99-9”", "大气-5-2, ' ', 请写明撤销完成的理由"})
    void whatCannotBeWithdrawnIsRefused(String subject, String reason, String words) throws Exception {
        WebUser.Page refused = month.user("bianzhi1")
                .post(UNIT, UNIT + "/completions/withdraw", Map.of("subject", subject, "reason", reason));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"duzhe, withdraw", "duzhe, restore", "tongzhou, withdraw", "tongzhou, restore"})
    void onlyCompilersWithdrawCompletions(String name, String act) throws Exception {
        Map<String, String> form = Map.of("subject", "大气-5-2", "from", "2022-06", "reason", "x");

        assertThat(month.user(name)
                        .post("/password", ServedMonth.ADDRESS + "/units/通州区/completions/" + act, form)
                        .status())
                .isEqualTo(403);
    }

    private String completed() {
        AssessmentStore assessments = month.bean(AssessmentStore.class);
        return assessments
                .assessments(
                        assessments
                                .latestRun(ServedMonth.PLAN, ServedMonth.JUNE)
                                .orElseThrow(),
                        new UnitName("顺义区"))
                .stream()
                .filter(each -> each.subject() instanceof MeasureCode && each.computed() == Verdict.COMPLETED)
                .map(Assessment::subject)
                .map(subject -> subject.value())
                .findFirst()
                .orElseThrow();
    }
}
