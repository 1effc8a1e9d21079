package org.yuebao.app.serve;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.yuebao.ingest.IngestSettings;
import org.yuebao.ingest.Intake;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;

/** What the server has beyond the command line's program: people who sign in, pages, an API, the nightly run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({ServerSettings.class, OidcSettings.class})
@ComponentScan({
    "org.yuebao.app.audit",
    "org.yuebao.app.security",
    "org.yuebao.app.office",
    "org.yuebao.app.web",
    "org.yuebao.app.api",
    "org.yuebao.app.schedule"
})
public class ServerConfiguration {

    /** What a form has around its file, in bytes. */
    private static final long AROUND_THE_FILE = 100_000;

    @Bean
    Intake intake(
            SubmissionStore submissions, OriginalStore originals, IngestSettings settings, CheckCatalogue checks) {
        return new Intake(submissions, originals, settings, checks);
    }

    @Bean
    FormWriter formWriter() {
        return new FormWriter();
    }

    /** No more of an upload reaches the disk than is allowed, whatever its head says. */
    @Bean
    MultipartConfigElement multipartConfigElement(ServerSettings settings) {
        long most = settings.maxUploadBytes() + AROUND_THE_FILE;
        return new MultipartConfigElement("", most, most, 0);
    }

    /**
     * What is due goes by the clock that everything else goes by; a night that takes long keeps nothing else from its
     * turn.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler(Clock clock) {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setClock(clock);
        scheduler.setPoolSize(2);
        scheduler.setThreadNamePrefix("due-");
        return scheduler;
    }

    /** Small repeated work beside the requests: pushing progress to browsers. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService pulse() {
        return Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("pulse-", 0).factory());
    }
}
