package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class RunLogStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends RunLogStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends RunLogStoreContract {}
}
