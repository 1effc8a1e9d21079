package org.yuebao.ingest.official.draft;

import org.yuebao.model.unit.UnitRegister;

/** Long and short forms of one body's name brought to the same text: 市住房和城乡建设委员会 is 市住房城乡建设委. */
final class CanonicalName {

    private CanonicalName() {}

    /** @param jurisdiction whose 北京市生态环境局 is 市生态环境局 */
    static String of(String name, String jurisdiction) {
        String text = UnitRegister.plain(name).replaceAll("\\(.*?\\)", "");
        if (jurisdiction.length() > 1 && text.startsWith(jurisdiction) && text.length() > jurisdiction.length() + 1) {
            text = jurisdiction.charAt(jurisdiction.length() - 1) + text.substring(jurisdiction.length());
        }
        return text.replace("人民政府", "政府")
                .replace("管理委员会", "管委会")
                .replaceAll("(?<!领导|联席)委员会", "委")
                .replace("监督管理", "监管")
                .replace("发展和改革", "发展改革")
                .replace("住房和城乡", "住房城乡")
                .replace("规划和自然", "规划自然")
                .replace("机关事务管理局", "机关事务局")
                .replace("应急管理局", "应急局")
                .replace("城市管理综合行政执法局", "城管执法局");
    }
}
