package org.yuebao.ingest.plan.reconcile;

/**
 * One thing in which the plans differ.
 *
 * @param cityCode task, measure, indicator or unit of the city's plan; empty where it has none
 * @param city what the city's plan says
 * @param districtCode as {@code cityCode}, of the district's plan
 * @param statement what that means, in Chinese
 */
public record Difference(
        DifferenceKind kind, String cityCode, String city, String districtCode, String district, String statement) {

    /** 气候-19-1 “30%…” ／ 气候-17-1 “28%…”：…. */
    public String line() {
        return part("市", cityCode, city) + (cityCode.isEmpty() || districtCode.isEmpty() ? "" : " ／ ")
                + part("区", districtCode, district) + "：" + statement;
    }

    private static String part(String whose, String code, String text) {
        if (code.isEmpty()) {
            return "";
        }
        return whose + " " + code + (text.isEmpty() || text.equals(code) ? "" : " “" + text + "”");
    }
}
