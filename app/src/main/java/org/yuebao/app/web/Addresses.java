package org.yuebao.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.model.unit.UnitName;

/** Where pages are, for whoever is sent on to one. */
final class Addresses {

    private Addresses() {}

    /** @param unit the plan's whole for what isn't one unit's */
    static String explain(OpenedMonth month, UnitName unit, String subject) {
        String ofWhom = unit.equals(month.plan().whole())
                ? ""
                : "unit=" + UriUtils.encode(unit.value(), StandardCharsets.UTF_8) + "&";
        return month.path() + "/explain?" + ofWhom + "subject=" + UriUtils.encode(subject, StandardCharsets.UTF_8);
    }

    static String unit(OpenedMonth month, UnitName unit) {
        return month.path() + "/units/" + UriUtils.encodePathSegment(unit.value(), StandardCharsets.UTF_8);
    }
}
