package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class ObjectionStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends ObjectionStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends ObjectionStoreContract {}
}
