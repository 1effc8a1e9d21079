package org.yuebao.app.serve;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in by the city's own sign-in service, {@code yuebao.oidc.*}; {@code -} where there is none.
 *
 * @param issuer 统一身份认证（OpenID Connect）的签发地址；写 "-" 则只用本系统的账号口令
 * @param clientId 在统一身份认证登记的客户端编号
 * @param clientSecret 客户端密钥；可写 ${环境变量名}，不写在文件里
 * @param nameClaim 认证结果中哪一项是本系统的账号
 * @param title 登录页上的名称
 */
@ConfigurationProperties("yuebao.oidc")
public record OidcSettings(
        @DefaultValue("-") String issuer,
        @DefaultValue("-") String clientId,
        @DefaultValue("-") String clientSecret,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("统一身份认证") String title) {

    private static final String NONE = "-";

    public OidcSettings {
        if (!issuer.equals(NONE)) {
            require(issuer.matches("https?://\\S+"), "yuebao.oidc.issuer: https://…");
            require(!clientId.equals(NONE) && !clientId.isBlank(), "yuebao.oidc.client-id: 未填写");
            require(!clientSecret.equals(NONE) && !clientSecret.isBlank(), "yuebao.oidc.client-secret: 未填写");
            require(!nameClaim.isBlank(), "yuebao.oidc.name-claim: 未填写");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    public boolean isOn() {
        return !issuer.equals(NONE);
    }
}
