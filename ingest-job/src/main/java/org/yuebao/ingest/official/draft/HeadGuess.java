package org.yuebao.ingest.official.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.ImportSettings;
import org.yuebao.ingest.official.draft.PlanDrafter.PlanHead;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.outline.AnnexTable;
import org.yuebao.ingest.official.outline.Outline;
import org.yuebao.ingest.official.outline.Titles;
import org.yuebao.ingest.official.table.PlanPart;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.unit.UnitResolution;

/** Guesses the plan's head from title, document number and the names of units. */
record HeadGuess(
        DocumentHead head, Outline outline, List<AnnexTable> annexes, ImportSettings settings, Findings findings) {

    private static final Pattern PLACE =
            Pattern.compile("^([\\u4e00-\\u9fa5]{2,6}?(?:省|市))?([\\u4e00-\\u9fa5]{2,5}?(?:新区|区|县|旗))?");
    private static final Pattern DISTRICT = Pattern.compile("(?!.*(?:开发区|园区|[全本各]区))[\\u4e00-\\u9fa5]{1,5}[区县旗]");
    private static final Pattern ISSUING_PLACE = Pattern.compile("^(.+?)(?:人民政府|区委|市委|县委|生态环境局)");

    PlanHead guess() {
        Optional<Plan> kept = settings.inPlaceOf();
        int year = settings.year()
                .or(() -> Optional.of(head.year()).filter(found -> found > 0))
                .or(() -> kept.map(Plan::year))
                .orElse(2000);
        if (head.year() == 0 && settings.year().isEmpty() && kept.isEmpty()) {
            PlanDrafter.tell(findings, "文件中没有年度", "暂填" + year + "，请改正或用 --year 指定");
        }
        PlanLevel level = settings.level().or(() -> kept.map(Plan::level)).orElseGet(this::level);
        Optional<Plan> related = kept.or(() ->
                settings.known().stream().filter(plan -> fits(plan, level)).findFirst());
        String jurisdiction = settings.jurisdiction()
                .or(() -> kept.map(Plan::jurisdiction))
                .or(this::printedJurisdiction)
                .or(() -> related.map(Plan::jurisdiction))
                .orElseGet(() -> {
                    PlanDrafter.tell(
                            findings, "文件中看不出是哪个地区的计划", "暂填“本" + level.chinese() + "”，请改正或用 --jurisdiction 指定");
                    return "本" + level.chinese();
                });
        return new PlanHead(
                id(year, level, jurisdiction, related),
                title(jurisdiction, year),
                year,
                Math.max(year, settings.year().isPresent() ? year : head.lastYear()),
                level,
                jurisdiction,
                settings.effectiveFrom()
                        .or(() -> kept.map(plan -> plan.version().effectiveFrom()))
                        .orElse(ReportingMonth.of(year, 1)),
                kept.isPresent() ? "按正式文件重新导入" : "由正式文件导入",
                related);
    }

    private PlanId id(int year, PlanLevel level, String jurisdiction, Optional<Plan> related) {
        Optional<PlanId> said = settings.id().or(() -> settings.inPlaceOf().map(Plan::id));
        if (said.isPresent()) {
            return said.get();
        }
        String place = related.filter(plan -> plan.jurisdiction().equals(jurisdiction))
                .map(plan -> plan.id().value().replaceAll("-?\\d{4}$", ""))
                .filter(name -> !name.isEmpty())
                .orElse(level == PlanLevel.CITY ? "city" : "district");
        PlanId id = new PlanId(place + "-" + year + (head.lastYear() > head.year() ? "-" + head.lastYear() : ""));
        PlanDrafter.tell(findings, "文件中没有计划编号", "编号用“" + id + "”，可用 --id 指定");
        return id;
    }

    private Optional<String> printedJurisdiction() {
        Matcher issuer = ISSUING_PLACE.matcher(head.issuer());
        return place(head.title())
                .or(() -> issuer.find() ? place(issuer.group(1)) : Optional.empty())
                .or(this::districtAmongItsStreets);
    }

    /** In an annex of streets and towns the one row of a 区, 县 or 旗 is the whole. */
    private Optional<String> districtAmongItsStreets() {
        return annexes.stream()
                .map(annex -> annex.table().rows().stream()
                        .map(PlanPart.AnnexRow::label)
                        .toList())
                .filter(labels ->
                        labels.stream().filter(HeadGuess::isStreetOrTown).count() * 2 > labels.size())
                .map(labels -> labels.stream()
                        .filter(label -> DISTRICT.matcher(label).matches())
                        .toList())
                .filter(districts -> districts.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private static boolean isStreetOrTown(String label) {
        return label.matches(".+(街道|街|镇|乡|地区|办事处)");
    }

    /** A title that is one theme's of several is not the plan's. */
    private String title(String jurisdiction, int year) {
        boolean isOneThemes =
                outline.themes().size() > 1 && outline.themes().stream().anyMatch(this::givesItsTitle);
        if (!isOneThemes) {
            return head.title();
        }
        String assumed = jurisdiction + "污染防治攻坚战" + year + "年行动计划";
        PlanDrafter.tell(findings, "文件中没有计划的总标题，只有各附件的标题", "暂填“" + assumed + "”，请按正式文件改正");
        return assumed;
    }

    private static Optional<String> place(String text) {
        Matcher matcher = PLACE.matcher(text.replaceAll("^[“《]", ""));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(2)).or(() -> Optional.ofNullable(matcher.group(1)));
    }

    private boolean givesItsTitle(Outline.OutlineTheme theme) {
        return theme.title().length() > 2 && Titles.plain(head.title()).startsWith(Titles.plain(theme.title()));
    }

    /** A district's units are called 区…, a city's 市…. */
    private PlanLevel level() {
        Optional<String> printed = printedJurisdiction();
        if (printed.isPresent()) {
            return printed.get().matches(".*(区|县|旗)") ? PlanLevel.DISTRICT : PlanLevel.CITY;
        }
        long ofDistrict = PlanDrafter.unitNames(outline)
                .filter(name -> name.matches("[区县].+|.*街道.*"))
                .count();
        long ofCity = PlanDrafter.unitNames(outline)
                .filter(name -> name.matches("市.+|.*区政府.*"))
                .count();
        return ofDistrict > ofCity ? PlanLevel.DISTRICT : PlanLevel.CITY;
    }

    /** More than half of the names are in its register, or, without tasks, the place is the same. */
    private boolean fits(Plan plan, PlanLevel level) {
        if (plan.level() != level
                || printedJurisdiction()
                        .filter(place -> !place.equals(plan.jurisdiction()))
                        .isPresent()) {
            return false;
        }
        List<String> names = PlanDrafter.unitNames(outline).distinct().toList();
        long known = names.stream()
                .filter(name -> !(plan.register().resolve(name) instanceof UnitResolution.Unknown))
                .count();
        return names.isEmpty() ? printedJurisdiction().isPresent() : known * 2 > names.size();
    }
}
