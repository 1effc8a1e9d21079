package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class ScanStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends ScanStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends ScanStoreContract {}
}
