package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class IssueRequestStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends IssueRequestStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends IssueRequestStoreContract {}
}
