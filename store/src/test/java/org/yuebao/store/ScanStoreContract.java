package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.submission.ScanKind;
import org.yuebao.model.submission.StampedScan;
import org.yuebao.model.unit.UnitName;

/** What holds of stamped scans on every database. */
abstract class ScanStoreContract {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final UnitName TONGZHOU = new UnitName("通州区");

    @Test
    void theScansOfAUnitsMonthComeBackInTheOrderInWhichTheyCame(Stores stores) {
        long first = stores.scans().add(scan(TONGZHOU, JUNE, "盖章页.pdf", ScanKind.PDF));
        stores.scans().add(scan(new UnitName("延庆区"), JUNE, "盖章页.pdf", ScanKind.PDF));
        stores.scans().add(scan(TONGZHOU, JUNE.next(), "盖章页.pdf", ScanKind.PDF));
        long second = stores.scans().add(scan(TONGZHOU, JUNE, "第二页.png", ScanKind.PNG));

        assertThat(stores.scans().of(PlanExamples.EXAMPLE, JUNE, TONGZHOU))
                .extracting(StampedScan::id)
                .containsExactly(first, second);
    }

    @Test
    void aScanComesBackAsItWas(Stores stores) {
        StampedScan sent = scan(TONGZHOU, JUNE, "盖章页.pdf", ScanKind.PDF);

        long id = stores.scans().add(sent);

        assertThat(stores.scans().find(id))
                .hasValueSatisfying(kept -> assertThat(kept)
                        .usingRecursiveComparison()
                        .ignoringFields("id")
                        .isEqualTo(sent));
        assertThat(stores.scans().find(id + 1)).isEmpty();
    }

    private static StampedScan scan(UnitName unit, ReportingMonth month, String name, ScanKind kind) {
        return new StampedScan(
                0,
                PlanExamples.EXAMPLE,
                month,
                unit,
                2,
                name,
                kind,
                "ab".repeat(32),
                3_000_000_000L,
                "zhangsan",
                Instant.parse("2022-07-06T01:00:00.123456Z"));
    }
}
