package org.yuebao.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test {@link Stores} over a database of its own, or a database without a table. The scripts run once, for a
 * template that is then copied.
 */
abstract class FreshStores implements ParameterResolver {

    static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(FreshStores.class);

    /** A pool over a copy of the migrated template. */
    abstract HikariDataSource fresh(ExtensionContext context);

    /** A pool over a database without a table. */
    abstract HikariDataSource empty(ExtensionContext context);

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
        return Set.of(Stores.class, HikariDataSource.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store test = context.getStore(NAMESPACE);
        return parameter.getParameter().getType() == Stores.class
                ? test.computeIfAbsent(Stores.class, type -> Stores.over(fresh(context)), Stores.class)
                : test.computeIfAbsent(HikariDataSource.class, type -> empty(context), HikariDataSource.class);
    }
}
