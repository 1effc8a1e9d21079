package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class ReportStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends ReportStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends ReportStoreContract {}
}
