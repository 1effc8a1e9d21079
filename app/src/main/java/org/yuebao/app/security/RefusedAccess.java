package org.yuebao.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;

/** Says why, and keeps that it was tried. A form whose session has ended is told so: what was in it was not taken. */
final class RefusedAccess implements AccessDeniedHandler {

    private final AuditTrail trail;

    RefusedAccess(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        String who = request.getRemoteUser() == null ? AuditTrail.NOBODY : request.getRemoteUser();
        if (refusal instanceof CsrfException) {
            trail.failed(who, Act.REFUSED, request.getMethod() + " " + request.getRequestURI(), "登录已过期或表单已失效");
            response.sendError(HttpStatus.FORBIDDEN.value(), "登录已过期，刚才的内容（包括上传的文件）没有收到。请重新登录后再提交一次。");
            return;
        }
        trail.failed(who, Act.REFUSED, request.getMethod() + " " + request.getRequestURI(), "没有权限");
        response.sendError(HttpStatus.FORBIDDEN.value(), "您的账号没有这项权限。如确需要，请与编制人或管理员联系。");
    }
}
