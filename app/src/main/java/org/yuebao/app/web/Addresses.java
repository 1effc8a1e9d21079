package org.yuebao.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.model.unit.UnitName;

/** Where pages are, for whoever is sent on to one. */
final class Addresses {

    private Addresses() {}

    static String unit(OpenedMonth month, UnitName unit) {
        return month.path() + "/units/" + UriUtils.encodePathSegment(unit.value(), StandardCharsets.UTF_8);
    }
}
