package org.yuebao.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** What a filter answers when it lets a request go no further: a problem for machines, a page for people. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static void send(HttpServletRequest request, HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            problem(response, status, title, detail);
        } else {
            page(response, status, title, detail);
        }
    }

    /** Not the page of errors: on the way to it the body would be read after all. */
    private static void page(HttpServletResponse response, int status, String title, String detail) throws IOException {
        write(response, status, title, "<p>" + detail + "</p><p><a href=\"/\">返回首页</a></p>");
    }

    private static void write(HttpServletResponse response, int status, String title, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + title
                        + " · 月报</title><link rel=\"stylesheet\" href=\"/static/app.css\"></head><body><main><h1>"
                        + title + "</h1>" + body + "</main></body></html>");
    }

    /**
     * A form that came without a session of its own: nothing was taken.
     *
     * @param back where it stood; after signing in one is there again
     */
    static void sessionEnded(HttpServletResponse response, int status, String back) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        write(
                response,
                status,
                "登录已过期",
                "<p role=\"alert\">登录已过期，刚才的内容（包括上传的文件）没有收到，系统中没有任何改变。请重新登录后再提交一次。</p><p><a class=\"button\" href=\""
                        + back + "\">重新登录，回到刚才的页面</a></p>");
    }

    /** Title and detail are ours, without anything that would have to be escaped. */
    static void problem(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\"" + detail + "\"}");
    }
}
