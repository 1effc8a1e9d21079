package org.yuebao.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test {@link Stores} over a database of its own; the scripts run once, for a template that is then copied. */
abstract class FreshStores implements ParameterResolver {

    static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(FreshStores.class);

    /** A pool over a copy of the migrated template. */
    abstract HikariDataSource fresh(ExtensionContext context);

    static HikariDataSource pool(String url, String user, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(8);
        settings.setMinimumIdle(1);
        return new HikariDataSource(settings);
    }

    static void migrate(HikariDataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stores.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Stores.class, type -> Stores.over(fresh(context)), Stores.class);
    }
}
