package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.unit.UnitName;

/** What holds of objections on every database. */
abstract class ObjectionStoreContract {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final Instant NOW = Instant.parse("2022-07-06T01:00:00Z");
    private static final Objection.Answer ANSWER = new Objection.Answer("已核，维持", "李四", NOW);

    @Test
    void objectionsComeBackInTheOrderInWhichTheyCame(Stores stores) {
        long first = stores.objections().add(objection(Optional.empty()));
        long second =
                stores.objections().add(objection(Optional.of(new Objection.Attachment("说明.pdf", "ab".repeat(32)))));

        assertThat(stores.objections().of(PlanExamples.EXAMPLE, JUNE))
                .extracting(Objection::id)
                .containsExactly(first, second);
        assertThat(stores.objections().find(second).flatMap(Objection::attachment))
                .contains(new Objection.Attachment("说明.pdf", "ab".repeat(32)));
        assertThat(stores.objections().of(PlanExamples.EXAMPLE, JUNE.next())).isEmpty();
    }

    @Test
    void theFirstAnswerStays(Stores stores) {
        long id = stores.objections().add(objection(Optional.empty()));

        assertThat(stores.objections().answer(id, ANSWER)).isTrue();
        assertThat(stores.objections().answer(id, new Objection.Answer("改判", "王五", NOW)))
                .isFalse();

        assertThat(stores.objections().find(id).flatMap(Objection::answer)).contains(ANSWER);
    }

    private static Objection objection(Optional<Objection.Attachment> attachment) {
        return new Objection(
                0,
                PlanExamples.EXAMPLE,
                JUNE,
                new UnitName("通州区"),
                "大气-2-1",
                "施工期已完成",
                attachment,
                "张三",
                NOW,
                Optional.empty());
    }
}
