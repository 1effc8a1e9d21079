package org.yuebao.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.CellReference;

/** What stands in a cell of the workbook. */
public final class Values {

    private Values() {}

    /** Nothing to say is a dash, so that an empty cell never looks like a forgotten one. */
    public static DataSheet.Value text(String text) {
        return new DataSheet.Value.Text(Cells.orDash(text));
    }

    public static DataSheet.Value number(long number) {
        return new DataSheet.Value.Decimal(BigDecimal.valueOf(number));
    }

    public static DataSheet.Value number(Optional<BigDecimal> number) {
        return number.<DataSheet.Value>map(DataSheet.Value.Decimal::new).orElseGet(() -> text(""));
    }

    /** Six decimals of a share, so that one of percent is shown right. */
    public static DataSheet.Value share(Optional<Ratio> ratio) {
        return ratio.<DataSheet.Value>map(
                        share -> new DataSheet.Value.Share(share.part().divide(share.whole(), 6, RoundingMode.HALF_UP)))
                .orElseGet(() -> text(""));
    }

    public static DataSheet.Value light(Verdict verdict) {
        return new DataSheet.Value.Light(Cells.words(verdict), Cells.tone(verdict.light()));
    }

    public static DataSheet.Value light(Light light) {
        return new DataSheet.Value.Light(light.shape() + light.word(), Cells.tone(light));
    }

    /** As a number where the target is a bare one, else as printed. */
    public static DataSheet.Value target(Optional<Target> target) {
        return target.map(each -> each instanceof Target.Bound bound
                                && bound.printed().equals(bound.value().toPlainString())
                        ? new DataSheet.Value.Decimal(bound.value())
                        : text(each.printed()))
                .orElseGet(() -> text(""));
    }

    /** 顺义区-2022-06.xlsx › 进展情况!K23；…, the first few. */
    public static DataSheet.Value sources(List<CellReference> sources) {
        return text(named(sources));
    }

    static String named(List<CellReference> sources) {
        String named = sources.stream()
                .limit(3)
                .map(source -> source.file() + " › " + source.cell())
                .collect(Collectors.joining("；"));
        return sources.size() > 3 ? named + "等" + sources.size() + "处" : named;
    }

    public static DataSheet.Column left(String header, int width) {
        return new DataSheet.Column(header, width, Block.Align.LEFT);
    }

    public static DataSheet.Column centre(String header, int width) {
        return new DataSheet.Column(header, width, Block.Align.CENTRE);
    }

    public static DataSheet.Column right(String header, int width) {
        return new DataSheet.Column(header, width, Block.Align.RIGHT);
    }
}
