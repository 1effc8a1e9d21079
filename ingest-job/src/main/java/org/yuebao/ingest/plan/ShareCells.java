package org.yuebao.ingest.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** 分解方式, 指标编号 and 各单位目标: the cells that say whose a counted target is. */
final class ShareCells {

    static final String SHARE = "分解方式";
    static final String INDICATOR = "指标编号";
    static final String OWN_TARGETS = "各单位目标";

    enum Share {
        OF_THE_CITY,
        OF_EACH_UNIT,
        IN_ANNEX,
        OF_THE_ONLY_UNIT
    }

    static final Choices<Share> SHARES = new Choices<Share>()
            .with("全市合计", Share.OF_THE_CITY)
            .with("各单位", Share.OF_EACH_UNIT)
            .with("附件指标", Share.IN_ANNEX)
            .with("唯一单位", Share.OF_THE_ONLY_UNIT);

    private ShareCells() {}

    static String word(TargetShare share) {
        return SHARES.word(shareOf(share));
    }

    static String indicator(TargetShare share) {
        return share instanceof TargetShare.InAnnex annex ? annex.indicator().value() : "";
    }

    static String ownTargets(TargetShare share, UnitRegister register) {
        return share instanceof TargetShare.OfEachUnit each ? amounts(each, register) : "";
    }

    /** @param unit the target's unit of measurement, in which an annex must count too */
    static TargetShare read(TextRow row, String unit, Map<IndicatorCode, Indicator> indicators, UnitRegister register) {
        return switch (row.chosen(SHARE, SHARES, Share.OF_THE_CITY)) {
            case OF_THE_CITY -> new TargetShare.OfTheCity();
            case OF_THE_ONLY_UNIT -> new TargetShare.OfTheOnlyUnit();
            case OF_EACH_UNIT -> ofEachUnit(row, register);
            case IN_ANNEX -> inAnnex(row, unit, indicators);
        };
    }

    /** A plain number, 0 or more. */
    static Optional<BigDecimal> amount(String text) {
        return text.matches("\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Share shareOf(TargetShare share) {
        return switch (share) {
            case TargetShare.OfTheCity ignored -> Share.OF_THE_CITY;
            case TargetShare.OfEachUnit ignored -> Share.OF_EACH_UNIT;
            case TargetShare.InAnnex ignored -> Share.IN_ANNEX;
            case TargetShare.OfTheOnlyUnit ignored -> Share.OF_THE_ONLY_UNIT;
        };
    }

    private static String amounts(TargetShare.OfEachUnit each, UnitRegister register) {
        return Names.join(register.units().stream()
                .map(Unit::name)
                .flatMap(unit -> Optional.ofNullable(each.amounts().get(unit)).stream()
                        .map(amount -> unit + "=" + amount.toPlainString()))
                .toList());
    }

    private static TargetShare inAnnex(TextRow row, String unit, Map<IndicatorCode, Indicator> indicators) {
        Optional<Indicator> indicator = indicators.values().stream()
                .filter(known -> known.code().value().equals(row.text(INDICATOR)))
                .findFirst();
        if (indicator.isEmpty()) {
            row.problem(INDICATOR, row.found(INDICATOR) + "，请填写“指标”表中的指标编号");
            return new TargetShare.OfTheCity();
        }
        String annexUnit = indicator.get().unit().name();
        if (!annexUnit.equals(unit)) {
            row.problem(
                    ItemSheet.UNIT, "计量单位“" + unit + "”与指标“" + row.text(INDICATOR) + "”的单位“" + annexUnit + "”不同，请改为一致");
        }
        return new TargetShare.InAnnex(indicator.get().code());
    }

    private static TargetShare ofEachUnit(TextRow row, UnitRegister register) {
        Map<UnitName, BigDecimal> amounts = new HashMap<>();
        row.required(OWN_TARGETS);
        for (String part : Names.split(row.text(OWN_TARGETS))) {
            String[] sides = part.split("[=＝]", 2);
            Optional<Unit> unit = register.find(sides[0].strip());
            Optional<BigDecimal> amount = sides.length < 2 ? Optional.empty() : amount(sides[1].strip());
            if (unit.isEmpty()) {
                row.problem(OWN_TARGETS, "“" + part + "”中的“" + sides[0].strip() + "”不在“单位”表中，请填写如“通州区=27.75”");
            } else if (amount.isEmpty()) {
                row.problem(OWN_TARGETS, "“" + part + "”中没有数字，请填写如“通州区=27.75”");
            } else if (amounts.putIfAbsent(unit.get().name(), amount.get()) != null) {
                row.problem(OWN_TARGETS, "“" + unit.get().name() + "”填了两次，请删去一处");
            }
        }
        return new TargetShare.OfEachUnit(amounts);
    }
}
