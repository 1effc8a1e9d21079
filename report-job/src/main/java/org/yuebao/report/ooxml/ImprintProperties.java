package org.yuebao.report.ooxml;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PrintableText;

/** Writes a report's imprint into the properties of an Office file. */
public final class ImprintProperties {

    private static final String PROGRAM = "月报 Yuebao";

    private ImprintProperties() {}

    /** Names of the custom properties: 报告版次, 计划版本, 输入数据SHA-256 and, where there is a mark, 标记. */
    public static void write(Imprint imprint, POIXMLProperties properties) {
        dates(imprint, properties);
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(PrintableText.of(imprint.title()));
        core.setSubjectProperty(PrintableText.of(imprint.subject()));
        core.setCreator(PrintableText.of(imprint.organisation()));
        core.setLastModifiedByUser(PrintableText.of(imprint.organisation()));
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        POIXMLProperties.ExtendedProperties extended = properties.getExtendedProperties();
        extended.setApplication(PROGRAM);
        extended.setCompany(PrintableText.of(imprint.organisation()));
        POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
        custom.addProperty("报告版次", imprint.label());
        custom.addProperty("计划版本", imprint.planVersion());
        custom.addProperty("输入数据SHA-256", imprint.inputsSha256());
        imprint.mark().ifPresent(mark -> custom.addProperty("标记", PrintableText.of(mark)));
    }

    /** The report's own instant instead of the moment of writing. */
    public static void dates(Imprint imprint, POIXMLProperties properties) {
        Optional<Date> created = Optional.of(Date.from(imprint.createdAt()));
        properties.getCoreProperties().setCreated(created);
        properties.getCoreProperties().setModified(created);
    }
}
