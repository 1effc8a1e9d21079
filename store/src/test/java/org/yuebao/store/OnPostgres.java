package org.yuebao.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores over a real PostgreSQL; the test is skipped, with the reason, where none can be started. */
final class OnPostgres extends FreshStores {

    private static final String TEMPLATE = "yuebao_template";

    @Override
    HikariDataSource fresh(ExtensionContext context) {
        return create(context, " TEMPLATE " + TEMPLATE);
    }

    @Override
    HikariDataSource empty(ExtensionContext context) {
        return create(context, "");
    }

    private static HikariDataSource create(ExtensionContext context, String from) {
        PostgresServer server = server(context);
        String name = "yuebao_" + UUID.randomUUID().toString().replace('-', '_');
        create(server, name + from);
        return pool(server.url(name), PostgresServer.USER, "");
    }

    private static PostgresServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(PostgresServer.class, type -> startWithTemplate(), PostgresServer.class);
    }

    private static PostgresServer startWithTemplate() {
        PostgresServer server = PostgresServer.start();
        create(server, TEMPLATE);
        try (HikariDataSource database = pool(server.url(TEMPLATE), PostgresServer.USER, "")) {
            migrate(database);
        }
        return server;
    }

    private static void create(PostgresServer server, String database) {
        try (HikariDataSource administration = pool(server.url("postgres"), PostgresServer.USER, "")) {
            new JdbcTemplate(administration).execute("CREATE DATABASE " + database);
        }
    }
}
