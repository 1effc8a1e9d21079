package org.yuebao.app;

import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yuebao.aggregate.AggregateJobConfiguration;
import org.yuebao.aggregate.AggregateSettings;
import org.yuebao.app.month.MonthlyReportJobConfiguration;
import org.yuebao.ingest.IngestJobConfiguration;
import org.yuebao.ingest.IngestSettings;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.report.ReportJobConfiguration;
import org.yuebao.report.ReportSettings;
import org.yuebao.store.StoreConfiguration;
import org.yuebao.store.StoreSettings;
import org.yuebao.templates.Templates;

/** The composition root: the three jobs, the store, and what they share; {@link Program} adds the data folder and the one clock. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(PrintedReportSettings.class)
@ComponentScan("org.yuebao.app.month")
@Import({
    StoreConfiguration.class,
    IngestJobConfiguration.class,
    AggregateJobConfiguration.class,
    ReportJobConfiguration.class,
    MonthlyReportJobConfiguration.class,
    DocumentsConfiguration.class
})
class YuebaoConfiguration {

    @Bean
    WorkingDayCalendar workingDayCalendar(DataFolder folder) {
        return ExtraDates.in(folder);
    }

    @Bean
    StoreSettings storeSettings(DataFolder folder) {
        return new StoreSettings(folder.originals());
    }

    @Bean
    IngestSettings ingestSettings() {
        return IngestSettings.defaults();
    }

    @Bean
    CheckCatalogue checkCatalogue(DataFolder folder) {
        return new CheckCatalogue(ChecksOfBureau.in(folder));
    }

    @Bean
    AggregateSettings aggregateSettings() {
        return AggregateSettings.defaults();
    }

    @Bean
    ReportSettings reportSettings(PrintedReportSettings report) {
        return ReportSettings.defaults().as(report.kind()).withNarrativeLength(report.narrativeLength());
    }

    @Bean
    Templates templates(DataFolder folder) {
        return new Templates(Optional.of(folder.templates()));
    }
}
