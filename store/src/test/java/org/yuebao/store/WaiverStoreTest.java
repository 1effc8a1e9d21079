package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class WaiverStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends WaiverStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends WaiverStoreContract {}
}
