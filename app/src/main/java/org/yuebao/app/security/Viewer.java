package org.yuebao.app.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.yuebao.model.access.Account;
import org.yuebao.model.access.Role;
import org.yuebao.model.unit.UnitName;

/** Who is looking, as a controller sees it; a method parameter of this type is resolved by {@link ViewerArgument}. */
public record Viewer(String name, String fullName, Role role, Optional<UnitName> unit) {

    static Viewer of(Account account) {
        return new Viewer(account.name(), account.fullName(), account.role(), account.unit());
    }

    public boolean isReporter() {
        return role == Role.REPORTER;
    }

    public boolean isCompiler() {
        return role == Role.COMPILER;
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether all units are open to this viewer. */
    public boolean seesAll() {
        return role != Role.REPORTER;
    }

    public boolean sees(UnitName asked) {
        return seesAll() || unit.filter(asked::equals).isPresent();
    }

    /** Whether the viewer may hand in for the unit. */
    public boolean sendsFor(UnitName asked) {
        return isCompiler() || (isReporter() && sees(asked));
    }

    public void mustSee(UnitName asked) {
        require(sees(asked), "只能查看本单位的内容");
    }

    public void mustSeeAll() {
        require(seesAll(), "报送人只能查看本单位的内容");
    }

    public void mustSendFor(UnitName asked) {
        require(sendsFor(asked), "只能为本单位报送");
    }

    public void mustCompile() {
        require(isCompiler(), "只有编制人可以这样做");
    }

    public void mustAdminister() {
        require(isAdministrator(), "只有管理员可以这样做");
    }

    private void require(boolean allowed, String why) {
        if (!allowed) {
            throw new AccessDeniedException(why);
        }
    }
}
