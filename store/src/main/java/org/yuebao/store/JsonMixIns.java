package org.yuebao.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Target;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * How the model's types look in JSON, kept out of the model. The names below stand in databases: a class may be renamed,
 * its name here may not.
 */
final class JsonMixIns {

    private JsonMixIns() {}

    abstract static class OfValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfValue(String value) {}

        @JsonValue
        abstract String value();
    }

    abstract static class OfName {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfName(String name) {}

        @JsonValue
        abstract String name();
    }

    abstract static class OfMonth {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReportingMonth parse(String text) {
            return ReportingMonth.parse(text);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    abstract static class OfMeasureCode {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static MeasureCode parse(String text) {
            return MeasureCode.parse(text);
        }

        @JsonValue
        abstract String value();
    }

    abstract static class OfItemCode {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ItemCode parse(String text) {
            return ItemCode.parse(text);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    abstract static class OfUnitRegister {
        @JsonCreator
        OfUnitRegister(@JsonProperty("units") List<Unit> units, @JsonProperty("groups") List<UnitGroup> groups) {}

        @JsonProperty("units")
        abstract List<Unit> units();

        @JsonProperty("groups")
        abstract List<UnitGroup> groups();
    }

    abstract static class OfIndicatorTable {
        @JsonCreator
        OfIndicatorTable(
                @JsonProperty("title") String title,
                @JsonProperty("rowHeader") String rowHeader,
                @JsonProperty("turned") boolean turned,
                @JsonProperty("indicators") List<Indicator> indicators,
                @JsonProperty("rows") List<IndicatorTable.Row> rows,
                @JsonProperty("notes") List<String> notes) {}

        @JsonProperty("title")
        abstract String title();

        @JsonProperty("rowHeader")
        abstract String rowHeader();

        @JsonProperty("turned")
        abstract boolean turned();

        @JsonProperty("indicators")
        abstract List<Indicator> indicators();

        @JsonProperty("rows")
        abstract List<IndicatorTable.Row> rows();

        @JsonProperty("notes")
        abstract List<String> notes();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Deadline.ByDate.class, name = "by-date"),
        @JsonSubTypes.Type(value = Deadline.Within.class, name = "within"),
        @JsonSubTypes.Type(value = Deadline.Ongoing.class, name = "ongoing"),
        @JsonSubTypes.Type(value = Deadline.AtMilestones.class, name = "at-milestones")
    })
    interface OfDeadline {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = MeasureItem.Whole.class, name = "whole"),
        @JsonSubTypes.Type(value = MeasureItem.Counted.class, name = "counted"),
        @JsonSubTypes.Type(value = MeasureItem.Step.class, name = "step")
    })
    interface OfMeasureItem {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = MeasureItem.TargetShare.OfTheCity.class, name = "of-the-city"),
        @JsonSubTypes.Type(value = MeasureItem.TargetShare.OfEachUnit.class, name = "of-each-unit"),
        @JsonSubTypes.Type(value = MeasureItem.TargetShare.InAnnex.class, name = "in-annex"),
        @JsonSubTypes.Type(value = MeasureItem.TargetShare.OfTheOnlyUnit.class, name = "of-the-only-unit")
    })
    interface OfTargetShare {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Target.Bound.class, name = "bound"),
        @JsonSubTypes.Type(value = Target.Composite.class, name = "composite"),
        @JsonSubTypes.Type(value = Target.NoTask.class, name = "no-task"),
        @JsonSubTypes.Type(value = Target.NotApplicable.class, name = "not-applicable"),
        @JsonSubTypes.Type(value = Target.InWords.class, name = "in-words")
    })
    interface OfTarget {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Timeliness.OnTime.class, name = "on-time"),
        @JsonSubTypes.Type(value = Timeliness.Late.class, name = "late"),
        @JsonSubTypes.Type(value = Timeliness.NotReported.class, name = "not-reported"),
        @JsonSubTypes.Type(value = Timeliness.Awaited.class, name = "awaited")
    })
    interface OfTimeliness {}

    /** Both kinds of subject are written as their code. */
    static final class AssessedSubjectReader extends StdDeserializer<AssessedSubject> {

        AssessedSubjectReader() {
            super(AssessedSubject.class);
        }

        @Override
        public AssessedSubject deserialize(JsonParser parser, DeserializationContext context) {
            return AssessedSubject.parse(parser.getString());
        }
    }
}
