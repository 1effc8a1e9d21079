package org.yuebao.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words of the model as JSON and back, equal to what they were. One content has one text: keys are sorted, because maps
 * of the model have no order of their own. Decimals are written as text, so that 350.0 stays 350.0.
 */
final class JsonDocuments {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(PlanId.class, JsonMixIns.OfValue.class)
            .addMixIn(UnitName.class, JsonMixIns.OfValue.class)
            .addMixIn(IndicatorCode.class, JsonMixIns.OfValue.class)
            .addMixIn(FindingCode.class, JsonMixIns.OfValue.class)
            .addMixIn(MeasuringUnit.class, JsonMixIns.OfName.class)
            .addMixIn(ReportingMonth.class, JsonMixIns.OfMonth.class)
            .addMixIn(MeasureCode.class, JsonMixIns.OfMeasureCode.class)
            .addMixIn(ItemCode.class, JsonMixIns.OfItemCode.class)
            .addMixIn(UnitRegister.class, JsonMixIns.OfUnitRegister.class)
            .addMixIn(IndicatorTable.class, JsonMixIns.OfIndicatorTable.class)
            .addMixIn(Deadline.class, JsonMixIns.OfDeadline.class)
            .addMixIn(MeasureItem.class, JsonMixIns.OfMeasureItem.class)
            .addMixIn(MeasureItem.TargetShare.class, JsonMixIns.OfTargetShare.class)
            .addMixIn(Target.class, JsonMixIns.OfTarget.class)
            .addMixIn(Timeliness.class, JsonMixIns.OfTimeliness.class)
            .addModule(
                    new SimpleModule().addDeserializer(AssessedSubject.class, new JsonMixIns.AssessedSubjectReader()))
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            // A list that a document of an earlier version doesn't have is empty.
            .withConfigOverride(
                    List.class,
                    list -> list.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.AS_EMPTY)))
            // isSum() and the like are answers, not components.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .build();

    String write(Object value) {
        return mapper.writeValueAsString(tree(value));
    }

    String write(JsonNode tree) {
        return mapper.writeValueAsString(tree);
    }

    /** What {@link #write(Object)} would write, before it becomes a text. */
    JsonNode tree(Object value) {
        return sorted(mapper.valueToTree(value));
    }

    <T> T read(String document, Class<T> type) {
        return mapper.readValue(document, type);
    }

    JsonNode readTree(String document) {
        return mapper.readTree(document);
    }

    <T> T read(JsonNode tree, Class<T> type) {
        return mapper.treeToValue(tree, type);
    }

    private JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = mapper.createObjectNode();
                Map<String, JsonNode> fields = new TreeMap<>();
                object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
                fields.forEach(copy::set);
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = mapper.createArrayNode();
                array.forEach(element -> copy.add(sorted(element)));
                yield copy;
            }
            default -> node;
        };
    }
}
