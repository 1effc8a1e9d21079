package org.yuebao.app.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What was asked for isn't there; the page says so with status 404. */
final class NotThere extends ResponseStatusException {

    NotThere(String words) {
        super(HttpStatus.NOT_FOUND, words);
    }
}
