package org.yuebao.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;

/** Says at once that a request is too large, before anything of it is read. */
final class UploadSizeFilter extends OncePerRequestFilter {

    /** What a form has around its file. */
    private static final long AROUND_THE_FILE = 100_000;

    private final long maxBytes;
    private final AuditTrail trail;

    UploadSizeFilter(long maxBytes, AuditTrail trail) {
        this.maxBytes = maxBytes;
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length <= maxBytes + AROUND_THE_FILE) {
            chain.doFilter(request, response);
            return;
        }
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        trail.failed(
                caller == null ? AuditTrail.NOBODY : caller.getName(),
                Act.UPLOAD,
                request.getRequestURI(),
                "文件过大：" + length + "字节");
        response.setHeader("Connection", "close");
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value(), tooLarge(maxBytes));
    }

    static String tooLarge(long maxBytes) {
        return "文件过大，最大 " + maxBytes / 1024 / 1024 + " MB。文件没有收到；请只在空白填报表中填写，删去多余的内容后再上传。";
    }
}
