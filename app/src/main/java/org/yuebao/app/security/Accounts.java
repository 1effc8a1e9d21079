package org.yuebao.app.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.model.access.Account;
import org.yuebao.model.access.ApiToken;
import org.yuebao.model.access.Role;
import org.yuebao.model.store.AccountStore;
import org.yuebao.model.unit.UnitName;

/** Makes and changes accounts and tokens. Secrets are made here, shown once by the caller, and kept as hashes only. */
@Component
public class Accounts {

    public static final int SHORTEST_PASSWORD = 10;

    /** Bytes that BCrypt looks at; what is longer would be cut unseen. */
    private static final int LONGEST_PASSWORD = 72;

    private static final String FIRST = "admin";

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(AccountStore store, PasswordEncoder passwords, AuditTrail trail, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is shown once: a name and the secret that goes with it. */
    public record Secret(String name, String secret) {}

    /** The first administrator, made when there is no account at all. */
    public Optional<Secret> makeFirst() {
        if (!store.list().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(add("系统", FIRST, "管理员", Role.ADMINISTRATOR, Optional.empty()));
    }

    /** @throws AccountRefusedException when the name is taken or of the wrong form */
    public Secret add(String by, String name, String fullName, Role role, Optional<UnitName> unit) {
        if (!name.matches(Account.NAME_FORM)) {
            throw new AccountRefusedException("账号须为2至40个汉字、字母、数字、点、横线或下划线，不能有空格：“" + name + "”。");
        }
        if (store.find(name).isPresent()) {
            throw new AccountRefusedException("账号“" + name + "”已有，请换一个名字。");
        }
        if (role == Role.REPORTER && unit.isEmpty()) {
            throw new AccountRefusedException("请为报送人选择所属单位。");
        }
        String password = secret(12);
        store.save(Account.of(
                name,
                fullName.isBlank() ? name : fullName.strip(),
                role,
                role == Role.REPORTER ? unit : Optional.empty(),
                hash(password),
                true,
                clock.instant()));
        trail.done(
                by,
                Act.ADD_ACCOUNT,
                name,
                role.chinese() + unit.map(of -> "，" + of).orElse(""));
        return new Secret(name, password);
    }

    /** A new password for someone who forgot it; lifts a lock. */
    public Secret resetPassword(String by, String name) {
        Account account = existing(name);
        String password = secret(12);
        store.save(account.withPassword(hash(password), true));
        trail.done(by, Act.CHANGE_ACCOUNT, name, "重置口令");
        return new Secret(name, password);
    }

    public void setEnabled(String by, String name, boolean enabled) {
        if (by.equals(name)) {
            throw new AccountRefusedException("不能停用自己的账号。");
        }
        store.save(existing(name).withEnabled(enabled));
        trail.done(by, Act.CHANGE_ACCOUNT, name, enabled ? "启用" : "停用");
    }

    /** @throws AccountRefusedException when the old one is wrong or the new one too weak */
    public void changePassword(String name, String old, String wanted) {
        Account account = existing(name);
        if (!passwords.matches(old, account.passwordHash())) {
            trail.failed(name, Act.CHANGE_PASSWORD, name, "原口令不对");
            throw new AccountRefusedException("原口令不对，请重新输入。");
        }
        if (wanted.length() < SHORTEST_PASSWORD
                || wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD
                || wanted.equals(old)
                || wanted.contains(name)) {
            throw new AccountRefusedException(
                    "新口令至少" + SHORTEST_PASSWORD + "个字符、至多" + LONGEST_PASSWORD + "个字节，不能与原口令相同，也不能含有账号名。");
        }
        store.save(account.withPassword(hash(wanted), false));
        trail.done(name, Act.CHANGE_PASSWORD, name, "");
    }

    /** @return the token, which can't be seen again */
    public Secret addToken(String by, String account, String purpose) {
        existing(account);
        String token = "yb_" + secret(32);
        String id = secret(6);
        store.add(new ApiToken(id, account, purpose, sha256(token), clock.instant()));
        trail.done(by, Act.ADD_TOKEN, id, account + "：" + purpose);
        return new Secret(id, token);
    }

    public void removeToken(String by, String id) {
        store.removeToken(id);
        trail.done(by, Act.REMOVE_TOKEN, id, "");
    }

    public List<Account> list() {
        return store.list();
    }

    public List<ApiToken> tokens() {
        return store.tokens();
    }

    Optional<Account> ofToken(String token) {
        return store.findToken(sha256(token)).flatMap(found -> store.find(found.account()));
    }

    private Account existing(String name) {
        return store.find(name).orElseThrow(() -> new AccountRefusedException("没有账号“" + name + "”。"));
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave nothing");
        }
        return hash;
    }

    private String secret(int bytes) {
        byte[] random = new byte[bytes];
        this.random.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
