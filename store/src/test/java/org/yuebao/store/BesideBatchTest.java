package org.yuebao.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

class BesideBatchTest {

    @Nested
    @ExtendWith(OnHsqldb.class)
    class WithHsqldb extends BesideBatchContract {}

    @Nested
    @ExtendWith(OnPostgres.class)
    class WithPostgres extends BesideBatchContract {}
}
