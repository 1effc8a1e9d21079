package org.yuebao.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a browser that runs no scripts: follows redirects, keeps cookies, sends a form with its hidden token. */
final class WebUser {

    static final String PASSWORD = "Ceshi-kouling-1";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----yuebao";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String server;

    WebUser(int port) {
        this.server = "http://localhost:" + port;
    }

    /** What came back. */
    record Page(int status, String text, String address, HttpResponse<byte[]> response) {}

    static WebUser signedIn(int port, String name, String password) throws Exception {
        WebUser user = new WebUser(port);
        user.post("/login", "/login", Map.of("username", name, "password", password));
        return user;
    }

    /** For what is more than one page. */
    HttpClient http() {
        return http;
    }

    Page get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return page(http.send(request.build(), BodyHandlers.ofByteArray()));
    }

    /** @param page where the form stands */
    Page post(String page, String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return page(http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html,*/*")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body + "&_csrf=" + token(page)))
                        .build(),
                BodyHandlers.ofByteArray()));
    }

    /** A form that came without its token, as one whose session has ended does. */
    Page postFrom(String referer, String path) throws IOException, InterruptedException {
        return page(http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Referer", referer)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("reason=x"))
                        .build(),
                BodyHandlers.ofByteArray()));
    }

    Page upload(String page, String path, String fileName, byte[] content) throws IOException, InterruptedException {
        return multipart(path, fileName, content, token(page));
    }

    Page multipart(String path, String fileName, byte[] content, String token)
            throws IOException, InterruptedException {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return page(http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html,*/*")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofByteArray(head),
                                BodyPublishers.ofByteArray(content),
                                BodyPublishers.ofByteArray(tail)))
                        .build(),
                BodyHandlers.ofByteArray()));
    }

    private String token(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).text());
        return token.find() ? token.group(1) : "";
    }

    private URI uri(String path) {
        return URI.create(URI.create(server + path).toASCIIString());
    }

    private static Page page(HttpResponse<byte[]> response) {
        return new Page(
                response.statusCode(),
                new String(response.body(), StandardCharsets.UTF_8),
                response.uri().getPath(),
                response);
    }
}
