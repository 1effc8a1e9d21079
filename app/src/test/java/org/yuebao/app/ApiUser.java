package org.yuebao.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.yuebao.app.security.Accounts;

/** A machine with an account's token. */
record ApiUser(int port, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static ApiUser of(ServedMonth served, String account) {
        return new ApiUser(
                served.port(),
                served.bean(Accounts.class).addToken("测试", account, "测试").secret());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    /** @param form as in an address: {@code unit=…&text=…} */
    HttpResponse<String> send(String method, String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(URI.create("http://localhost:" + port + path).toASCIIString()))
                .header("Authorization", "Bearer " + token)
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
