package io.vitrine.core.persistence;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.TenantStatus;
import io.vitrine.migrations.BusinessSchema;
import io.vitrine.migrations.MigrationTarget;
import io.vitrine.migrations.Migrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of a JVM, with the real schemas and roles; transactions by hand instead of the container's. */
public final class TestDatabase {

    private static final TestDatabase SHARED = new TestDatabase();
    private static final AtomicInteger BUSINESSES = new AtomicInteger();
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private final String url;
    private final TestTransaction transaction;
    private final Database database;

    private TestDatabase() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "50")
                    .setServerConfig("jit", "off")
                    .setServerConfig("max_locks_per_transaction", "512")
                    .start();
            url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
            new Migrator(new MigrationTarget(url, "postgres", "postgres", "app", "jobs", "sealer")).migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        transaction = new TestTransaction(url);
        database = new Database(transaction, transaction);
    }

    public static TestDatabase shared() {
        return SHARED;
    }

    /** One of its own, for tests that live at another time. */
    public static TestDatabase another() {
        return new TestDatabase();
    }

    /** What services get injected; works inside {@link #inTransaction}. */
    public Database database() {
        return database;
    }

    /** A new, empty business with its own schema. */
    public Tenant newBusiness(String currency, String zone) {
        int number = BUSINESSES.incrementAndGet();
        String key = "t_aaaaaaaaa" + BASE32.charAt(number / 1024) + BASE32.charAt(number / 32 % 32)
                + BASE32.charAt(number % 32);
        try (Connection owner = owner()) {
            BusinessSchema.create(owner, key);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Tenant(
                new TenantId(UUID.randomUUID()),
                key,
                "business-" + number,
                "Business " + number,
                "ZZ",
                Currency.getInstance(currency),
                ZoneId.of(zone),
                TenantStatus.ACTIVE);
    }

    /** Runs the work as the system for this business, in one transaction that commits unless the work throws. */
    public <T> T inTransaction(Tenant tenant, Supplier<T> work) {
        return CurrentCall.with(Call.system(tenant, "test"), () -> transaction.in(work));
    }

    /** Runs the work for this call, in one transaction that commits unless the work throws. */
    public <T> T inTransaction(Call call, Supplier<T> work) {
        return CurrentCall.with(call, () -> transaction.in(work));
    }

    /** Runs the work in a transaction of its own, for whatever call the thread works for; a running one waits meanwhile. */
    public <T extends @Nullable Object> T inNewTransaction(Supplier<T> work) {
        return transaction.in(work);
    }

    /** Lets this thread use its connections again while it works: for many transactions in a row. */
    public static void keepingConnections(Runnable work) {
        TestTransaction.keeping(work);
    }

    /** Whether the thread is inside a transaction. */
    public boolean inTransaction() {
        return transaction.active();
    }

    /** Address of the database, for components that connect by themselves. */
    public String url() {
        return url;
    }

    /** A connection of the owning role, for looking behind the scenes. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }
}
