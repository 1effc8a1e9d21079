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
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + title
                        + " · 月报</title><link rel=\"stylesheet\" href=\"/static/app.css\"></head><body><main><h1>"
                        + title + "</h1><p>" + detail + "</p><p><a href=\"/\">返回首页</a></p></main></body></html>");
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
