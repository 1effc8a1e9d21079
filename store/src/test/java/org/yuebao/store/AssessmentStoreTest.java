package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class AssessmentStoreTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends AssessmentStoreContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends AssessmentStoreContract {}
}
