package org.yuebao.model.store;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.access.Account;
import org.yuebao.model.access.ApiToken;

/** Accounts and the tokens of machines. An account is never removed, for the audit trail names it; it is disabled. */
public interface AccountStore {

    /** Adds the account, or replaces the one of that name. */
    void save(Account account);

    Optional<Account> find(String name);

    /** By name. */
    List<Account> list();

    void add(ApiToken token);

    Optional<ApiToken> findToken(String sha256);

    /** By time of making. */
    List<ApiToken> tokens();

    /** Nothing happens when there is none of that id. */
    void removeToken(String id);
}
