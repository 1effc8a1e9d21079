package org.yuebao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.yuebao.app.office.RunBroadcast;
import org.yuebao.app.serve.ServerConfiguration;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.run.RunProgress;
import org.yuebao.store.DatabaseHold;
import org.yuebao.store.EmbeddedDatabase;

/** The wired program on one data folder; closing it closes the database. */
public final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private final Held hold;

    private Program(Held hold, ConfigurableApplicationContext context) {
        this.hold = hold;
        this.context = context;
    }

    /** The right to the embedded database; empty where a server has the data, which many processes may use at once. */
    private static final class Held implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private final DataFolder folder;
        private Optional<DatabaseHold> hold = Optional.empty();

        Held(DataFolder folder) {
            this.folder = folder;
        }

        /** When the settings are known and nothing is connected yet. */
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
            if (EmbeddedDatabase.isAt(url)) {
                DatabaseHold ours = DatabaseHold.take(folder.database());
                hold = Optional.of(ours);
                forgetServer();
                // Not the context's to close: the database closes after it.
                ((GenericApplicationContext) context)
                        .registerBean(DatabaseHold.class, () -> ours, bean -> bean.setDestroyMethodName(""));
            }
        }

        /** One that was killed has left its address. */
        private void forgetServer() {
            try {
                Files.deleteIfExists(folder.serverAddress());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete " + folder.serverAddress(), e);
            }
        }

        void close() {
            hold.ifPresent(DatabaseHold::close);
        }
    }

    /** Opens the database (makes it on first use), which fails when another process has it. */
    public static Program start(DataFolder folder, RunProgress progress) {
        return start(folder, progress, List.of());
    }

    /** The same on another database than the data folder's own. */
    public static Program start(DataFolder folder, RunProgress progress, DatabaseAddress database) {
        return start(folder, progress, database.arguments());
    }

    private static Program start(DataFolder folder, RunProgress progress, List<String> arguments) {
        return held(
                folder,
                new SpringApplicationBuilder(YuebaoConfiguration.class)
                        .initializers(beans(folder, Clock.system(DueDate.ZONE)))
                        .initializers(context ->
                                ((GenericApplicationContext) context).registerBean(RunProgress.class, () -> progress))
                        .properties(properties(folder)),
                arguments);
    }

    /**
     * The same program with a server around it, which goes on until it is closed.
     *
     * @param port 0 for any that is free
     * @param clock the one clock of the program
     */
    public static Program serve(DataFolder folder, int port, Clock clock) {
        Map<String, Object> properties = properties(folder);
        properties.put("server.port", port);
        return held(
                folder,
                new SpringApplicationBuilder(YuebaoConfiguration.class, ServerConfiguration.class)
                        .profiles("server")
                        .initializers(beans(folder, clock))
                        .initializers(context -> ((GenericApplicationContext) context)
                                .registerBean(RunBroadcast.class, RunBroadcast::new))
                        .properties(properties),
                List.of());
    }

    private static Program held(DataFolder folder, SpringApplicationBuilder program, List<String> arguments) {
        Held hold = new Held(folder);
        try {
            return new Program(
                    hold,
                    program.initializers(hold)
                            .bannerMode(Banner.Mode.OFF)
                            .logStartupInfo(false)
                            .run(arguments.toArray(String[]::new)));
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> beans(DataFolder folder, Clock clock) {
        return context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(DataFolder.class, () -> folder);
            beans.registerBean(Clock.class, () -> clock);
        };
    }

    private static Map<String, Object> properties(DataFolder folder) {
        return new HashMap<>(Map.of(
                "spring.datasource.url",
                EmbeddedDatabase.url(folder.database()),
                "spring.datasource.username",
                EmbeddedDatabase.USER,
                "logging.file.name",
                folder.log().toString(),
                "spring.config.additional-location",
                "optional:file:" + folder.root() + "/yuebao.yaml"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** For types of which there are several, such as jobs. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** @throws IllegalStateException when it doesn't serve */
    public int port() {
        if (context instanceof WebServerApplicationContext server && server.getWebServer() != null) {
            return server.getWebServer().getPort();
        }
        throw new IllegalStateException("this program doesn't serve");
    }

    @Override
    public void close() {
        context.close();
        hold.close();
    }
}
