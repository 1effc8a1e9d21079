package org.yuebao.app.command;

import java.util.List;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.unit.UnitRegister;
import org.yuebao.report.derivation.Derivation;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.explain.Explainer;
import org.yuebao.report.explain.Question;

/** Finds among a report's derived figures what was typed for a task, a heading or a figure's code. */
final class DerivedSubject {

    private static final List<String> WHOLE = List.of("全部", "全市", "全区");

    private final Explainer explainer;
    private final PublishedReport report;

    DerivedSubject(Explainer explainer, PublishedReport report) {
        this.explainer = explainer;
        this.report = report;
    }

    /** By its code; dashes of every kind are taken. */
    Question task(String typed) {
        String code = ExplainedSubject.dashed(typed);
        return ofKind(FigureKey.OfTask.class).stream()
                .filter(one -> one.key().code().equals(code))
                .findFirst()
                .<Question>map(one -> new Question.OfDerived(one.key()))
                .orElseThrow(() -> unknown("重点任务", typed, codes(FigureKey.OfTask.class)));
    }

    /** By its code, or by a part of its title that no other heading has. */
    Question heading(String typed) {
        List<Derivation> headings = ofKind(FigureKey.OfHeading.class);
        String wanted = UnitRegister.plain(typed);
        if (WHOLE.contains(wanted)) {
            return new Question.OfDerived(headings.getFirst().key());
        }
        List<Derivation> found = headings.stream()
                .filter(one -> one.key().code().equals(typed.strip()))
                .toList();
        if (found.isEmpty()) {
            found = headings.stream()
                    .filter(one -> UnitRegister.plain(one.name()).contains(wanted))
                    .toList();
        }
        if (found.size() != 1) {
            throw unknown("领域或章节", typed, codes(FigureKey.OfHeading.class));
        }
        return new Question.OfDerived(found.getFirst().key());
    }

    Question figure(String typed) {
        return explainer
                .figure(report, typed.strip())
                .map(Question::of)
                .orElseThrow(() -> unknown(
                        "数字",
                        typed,
                        explainer.derivations(report).all().stream()
                                .map(one -> one.key().code())
                                .toList()));
    }

    private List<Derivation> ofKind(Class<? extends FigureKey> kind) {
        return explainer.derivations(report).all().stream()
                .filter(one -> kind.isInstance(one.key()))
                .toList();
    }

    private List<String> codes(Class<? extends FigureKey> kind) {
        return ofKind(kind).stream().map(one -> one.key().code()).toList();
    }

    private static CommandFailedException unknown(String kind, String typed, List<String> known) {
        return CommandFailedException.usage(
                "报告中没有" + kind + "“" + typed + "”。" + NearestNames.suggestion(typed, known) + "全部编号见报告工作簿的“推导”表。");
    }
}
