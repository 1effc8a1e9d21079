package org.yuebao.ingest.official.table;

import java.util.regex.Pattern;
import org.yuebao.model.unit.UnitRegister;

/** Whether a word is what an indicator is measured in: %, 微克/立方米, 万辆次. */
public final class UnitWords {

    private static final Pattern UNIT = Pattern.compile(
            "[%‰℃]|(?:万|亿|千|百)?(?:吨|家|个|块|次|辆|辆次|户|亩|公顷|公里|米|千米|平方米|平方公里|立方米|升|天|项|座|处|条|台|套|件|组|人|人次|株|千瓦|千瓦时|元|分贝|分|年|标准煤|吨标准煤|桩|公斤|千克|克|微克|毫克|村|街道|区)(?:/.+)?|个.{1,3}|.*/(?:立方米|平方公里|平方米|万元|升|m3|m³|L|月|年|人|km2|km²)(?:·月)?|(?:mg|μg|ug|kg|km|dB|kW|MW|t)(?:\\(A\\))?(?:/.+)?|吨/.+|无量纲");

    private UnitWords() {}

    public static boolean isUnit(String text) {
        return UNIT.matcher(UnitRegister.plain(text)).matches();
    }
}
