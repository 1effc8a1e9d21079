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
    private static final String BOUNDARY = "----yuebao";

    static ApiUser of(ServedMonth served, String account) {
        return new ApiUser(
                served.port(),
                served.bean(Accounts.class).addToken("测试", account, "测试").secret());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** @param name of the form's field that holds the file */
    HttpResponse<String> upload(String path, String name, String file, byte[] content)
            throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return HTTP.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofByteArray(content),
                                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create(URI.create("http://localhost:" + port + path).toASCIIString()))
                .header("Authorization", "Bearer " + token);
    }

    /** @param form as in an address: {@code unit=…&text=…} */
    HttpResponse<String> send(String method, String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
