package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class DecisionStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends DecisionStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends DecisionStoreContract {}
}
