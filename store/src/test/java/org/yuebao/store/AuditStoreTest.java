package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class AuditStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends AuditStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends AuditStoreContract {}
}
