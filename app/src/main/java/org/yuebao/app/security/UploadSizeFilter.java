package org.yuebao.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        if (length > maxBytes + AROUND_THE_FILE) {
            refused(request, "文件过大：" + length + "字节");
            response.setHeader("Connection", "close");
            ProblemAnswer.send(request, response, 413, "内容过大", tooLarge(maxBytes));
        } else if (length < 0 && isForm(request)) {
            refused(request, "没有说明内容长度");
            response.setHeader("Connection", "close");
            ProblemAnswer.send(
                    request, response, 411, "须说明内容长度", "请求没有说明内容的长度（Content-Length），没有收到。请用浏览器或能先说明长度的程序上传。");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A stream of unknown length could fill the disk before it turns out to be too long. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded"))
                && request.getHeader("Transfer-Encoding") != null;
    }

    private void refused(HttpServletRequest request, String why) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        trail.failed(caller == null ? AuditTrail.NOBODY : caller.getName(), Act.UPLOAD, request.getRequestURI(), why);
    }

    static String tooLarge(long maxBytes) {
        return "文件过大，最大 " + maxBytes / 1024 / 1024 + " MB。文件没有收到；请只在空白填报表中填写，删去多余的内容后再上传。";
    }
}
