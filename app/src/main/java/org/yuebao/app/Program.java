package org.yuebao.app;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.yuebao.model.run.RunProgress;
import org.yuebao.store.EmbeddedDatabase;

/** The wired program on one data folder; closing it closes the database. */
public final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens the database (makes it on first use), which fails when another process has it. */
    public static Program start(DataFolder folder, RunProgress progress) {
        return new Program(new SpringApplicationBuilder(YuebaoConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(DataFolder.class, () -> folder);
                    beans.registerBean(RunProgress.class, () -> progress);
                })
                .properties(Map.of(
                        "spring.datasource.url", EmbeddedDatabase.url(folder.database()),
                        "yuebao.originals", folder.originals().toString(),
                        "logging.file.name", folder.log().toString(),
                        "spring.config.additional-location", "optional:file:" + folder.root() + "/yuebao.yaml"))
                .run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
