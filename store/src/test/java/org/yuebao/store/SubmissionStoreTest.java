package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class SubmissionStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends SubmissionStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends SubmissionStoreContract {}
}
