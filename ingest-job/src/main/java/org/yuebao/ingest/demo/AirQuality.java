package org.yuebao.ingest.demo;

import java.util.Map;

/**
 * Facts about Beijing's air from the city's bulletins, and made-up district figures within their ranges.
 *
 * <p>Published for the whole city: June 2022 PM2.5 23 and 60.0 % good days; January to June 2022 PM2.5 31 and 77.9 %
 * (141 of 181 days); year 2022 PM2.5 30, districts from 26 to 33, 3 heavy-pollution days. The 17 district values of
 * 2022 were published as a picture only; those below lie between 26 and 33 in the districts' usual order and are made
 * up, as is the city's value of the year before.
 */
final class AirQuality {

    /** 微克/立方米, January to June 2022, published. */
    static final int CITY_PM25 = 31;

    /** 微克/立方米, June 2022, published. */
    static final int CITY_PM25_OF_THE_MONTH = 23;

    /** 微克/立方米, January to June 2021, made up. */
    static final int CITY_PM25_LAST_YEAR = 40;

    /** Good days of 181, January to June 2022, published. */
    static final int CITY_GOOD_DAYS = 141;

    static final int DAYS_TO_JUNE = 181;

    /** Share of good days in June 2022, published. */
    static final double CITY_GOOD_SHARE_OF_THE_MONTH = 0.6;

    private static final Map<String, Integer> PM25 = Map.ofEntries(
            Map.entry("延庆区", 26),
            Map.entry("密云区", 26),
            Map.entry("怀柔区", 27),
            Map.entry("门头沟区", 28),
            Map.entry("石景山区", 29),
            Map.entry("顺义区", 29),
            Map.entry("海淀区", 30),
            Map.entry("房山区", 30),
            Map.entry("平谷区", 30),
            Map.entry("丰台区", 31),
            Map.entry("东城区", 31),
            Map.entry("西城区", 31),
            Map.entry("朝阳区", 32),
            // Above its target of 31 on purpose, so that the report shows a value for the rest of the year.
            Map.entry("昌平区", 32),
            Map.entry("大兴区", 32),
            Map.entry("通州区", 33),
            Map.entry("经开区", 33));

    private AirQuality() {}

    /** @return 微克/立方米 from January on, within the published range of 26 to 33 */
    static int pm25(String area) {
        return PM25.getOrDefault(area, Dice.about("pm25", area).whole(27, 33));
    }
}
