package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class AccountStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends AccountStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends AccountStoreContract {}
}
