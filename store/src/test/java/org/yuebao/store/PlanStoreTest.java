package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class PlanStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends PlanStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends PlanStoreContract {}
}
