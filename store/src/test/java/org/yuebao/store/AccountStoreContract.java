package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.access.Account;
import org.yuebao.model.access.ApiToken;
import org.yuebao.model.access.Role;
import org.yuebao.model.unit.UnitName;

/** What holds of accounts and tokens on every database. */
abstract class AccountStoreContract {

    private static final Instant NOW = Instant.parse("2022-07-04T01:00:00.000000001Z");
    private static final Account REPORTER =
            Account.of("通州-张三", "张三", Role.REPORTER, Optional.of(new UnitName("通州区")), "{bcrypt}$2a$10$x", true, NOW);
    private static final Account ADMINISTRATOR =
            Account.of("admin", "李四", Role.ADMINISTRATOR, Optional.empty(), "{bcrypt}$2a$10$y", false, NOW);

    @Test
    void accountsComeBackByNameAndInOrder(Stores stores) {
        stores.accounts().save(REPORTER);
        stores.accounts().save(ADMINISTRATOR);

        assertThat(stores.accounts().find("通州-张三")).contains(REPORTER);
        assertThat(stores.accounts().find("nobody")).isEmpty();
        assertThat(stores.accounts().list()).containsExactly(ADMINISTRATOR, REPORTER);
    }

    @Test
    void savingAnAccountAgainReplacesIt(Stores stores) {
        stores.accounts().save(REPORTER);
        Account locked = REPORTER.withFailures(5, Optional.of(NOW.plusSeconds(900)));

        stores.accounts().save(locked);

        assertThat(stores.accounts().list()).containsExactly(locked);
        assertThat(locked.isLockedAt(NOW)).isTrue();
        assertThat(locked.isLockedAt(NOW.plusSeconds(900))).isFalse();
    }

    @Test
    void aTokenIsFoundByItsHashUntilItIsRemoved(Stores stores) {
        stores.accounts().save(ADMINISTRATOR);
        ApiToken token = new ApiToken("t1", "admin", "绩效系统", "ab".repeat(32), NOW);

        stores.accounts().add(token);

        assertThat(stores.accounts().findToken("ab".repeat(32))).contains(token);
        assertThat(stores.accounts().findToken("cd".repeat(32))).isEmpty();
        assertThat(stores.accounts().tokens()).containsExactly(token);

        stores.accounts().removeToken("t1");

        assertThat(stores.accounts().findToken("ab".repeat(32))).isEmpty();
    }
}
