package org.yuebao.app;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.yuebao.model.run.RunProgress;
import org.yuebao.store.DatabaseHold;
import org.yuebao.store.EmbeddedDatabase;

/** The wired program on one data folder; closing it closes the database. */
public final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private final DatabaseHold hold;

    private Program(DatabaseHold hold, ConfigurableApplicationContext context) {
        this.hold = hold;
        this.context = context;
    }

    /** Opens the database (makes it on first use), which fails when another process has it. */
    public static Program start(DataFolder folder, RunProgress progress) {
        DatabaseHold hold = DatabaseHold.take(folder.database());
        try {
            return new Program(hold, context(folder, progress));
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext context(DataFolder folder, RunProgress progress) {
        return new SpringApplicationBuilder(YuebaoConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(DataFolder.class, () -> folder);
                    beans.registerBean(RunProgress.class, () -> progress);
                })
                .properties(Map.of(
                        "spring.datasource.url",
                        EmbeddedDatabase.url(folder.database()),
                        "spring.datasource.username",
                        EmbeddedDatabase.USER,
                        "logging.file.name",
                        folder.log().toString(),
                        "spring.config.additional-location",
                        "optional:file:" + folder.root() + "/yuebao.yaml"))
                .run();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** For types of which there are several, such as jobs. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
        hold.close();
    }
}
