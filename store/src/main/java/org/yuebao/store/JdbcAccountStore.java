package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.access.Account;
import org.yuebao.model.access.ApiToken;
import org.yuebao.model.access.Role;
import org.yuebao.model.store.AccountStore;
import org.yuebao.model.unit.UnitName;

final class JdbcAccountStore implements AccountStore {

    private final Database database;

    JdbcAccountStore(Database database) {
        this.database = database;
    }

    @Override
    public void save(Account account) {
        database.inTransaction(() -> {
            if (update(account) == 0) {
                insert(account);
            }
        });
    }

    private int update(Account account) {
        return database.sql("""
                        UPDATE account SET full_name = ?, account_role = ?, unit_name = ?, password_hash = ?,
                            must_change = ?, may_enter = ?, failures = ?, locked_until = ?, created_at = ?
                        WHERE account_name = ?""")
                .param(account.fullName())
                .param(account.role().name())
                .param(account.unit().map(UnitName::value).orElse(null))
                .param(account.passwordHash())
                .param(account.mustChangePassword())
                .param(account.enabled())
                .param(account.failures())
                .param(account.lockedUntil().map(InstantText::of).orElse(null))
                .param(InstantText.of(account.createdAt()))
                .param(account.name())
                .update();
    }

    private void insert(Account account) {
        database.sql("""
                        INSERT INTO account (full_name, account_role, unit_name, password_hash, must_change, may_enter,
                            failures, locked_until, created_at, account_name)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(account.fullName())
                .param(account.role().name())
                .param(account.unit().map(UnitName::value).orElse(null))
                .param(account.passwordHash())
                .param(account.mustChangePassword())
                .param(account.enabled())
                .param(account.failures())
                .param(account.lockedUntil().map(InstantText::of).orElse(null))
                .param(InstantText.of(account.createdAt()))
                .param(account.name())
                .update();
    }

    @Override
    public Optional<Account> find(String name) {
        return database.sql("SELECT * FROM account WHERE account_name = ?")
                .param(name)
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public List<Account> list() {
        return database.sql("SELECT * FROM account ORDER BY account_name")
                .query((row, number) -> account(row))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("account_name"),
                row.getString("full_name"),
                Role.valueOf(row.getString("account_role")),
                Optional.ofNullable(row.getString("unit_name")).map(UnitName::new),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getBoolean("may_enter"),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("locked_until")).map(InstantText::parse),
                InstantText.parse(row.getString("created_at")));
    }

    @Override
    public void add(ApiToken token) {
        database.sql("""
                        INSERT INTO api_token (token_id, account_name, purpose, sha256, created_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(token.id(), token.account(), token.purpose(), token.sha256(), InstantText.of(token.createdAt()))
                .update();
    }

    @Override
    public Optional<ApiToken> findToken(String sha256) {
        return database.sql("SELECT * FROM api_token WHERE sha256 = ?")
                .param(sha256)
                .query((row, number) -> token(row))
                .optional();
    }

    @Override
    public List<ApiToken> tokens() {
        return database.sql("SELECT * FROM api_token ORDER BY created_at, token_id")
                .query((row, number) -> token(row))
                .list();
    }

    @Override
    public void removeToken(String id) {
        database.sql("DELETE FROM api_token WHERE token_id = ?").param(id).update();
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getString("token_id"),
                row.getString("account_name"),
                row.getString("purpose"),
                row.getString("sha256"),
                InstantText.parse(row.getString("created_at")));
    }
}
