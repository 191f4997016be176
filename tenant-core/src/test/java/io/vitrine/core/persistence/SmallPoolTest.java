package io.vitrine.core.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Two businesses share two connections under load, while every third request fails somewhere on its way. */
class SmallPoolTest {

    private static final int REQUESTS = 500;
    private static final int CLIENTS = 25;
    private static final String ADD = "insert into location values (gen_random_uuid(), :name, 'SHOP', 'UTC', now())";
    private static final String NAMES = "select name from location order by name";

    private final TestDatabase test = TestDatabase.shared();

    @Test
    void fiveHundredRequestsOverTwoConnectionsNeverMixRows() throws SQLException {
        Tenant one = test.newBusiness("EUR", "Europe/Madrid");
        Tenant two = test.newBusiness("EUR", "Europe/Madrid");
        Set<String> faults = ConcurrentHashMap.newKeySet();
        Set<Integer> kept = ConcurrentHashMap.newKeySet();
        try (PooledTransaction transaction = new PooledTransaction(test.url(), 2)) {
            Database database = new Database(transaction, transaction);
            ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
            CompletableFuture<?>[] all = IntStream.range(0, REQUESTS)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> request(i, i % 2 == 0 ? one : two, transaction, database, kept, faults), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
            threads.shutdown();
            assertEquals(Set.of(), faults);
            for (int i = 0; i < 4; i++) {
                assertSeesNothing(transaction);
            }
        }
        assertEquals(expected(kept, 0), names(one));
        assertEquals(expected(kept, 1), names(two));
        assertTrue(kept.size() > REQUESTS / 3, "kept " + kept.size());
    }

    private static void request(
            int number,
            Tenant tenant,
            PooledTransaction transaction,
            Database database,
            Set<Integer> kept,
            Set<String> faults) {
        try {
            CurrentCall.run(
                    Call.system(tenant, "request-" + number),
                    () -> transaction.in(() -> database.tenant().withHandle(handle -> work(handle, number, faults))));
            kept.add(number);
        } catch (RuntimeException e) {
            if (number % 6 < 2) {
                faults.add(number + " failed: " + e.getMessage());
            }
        }
    }

    /** Reads, writes twice, reads again; two in six end well, the others each in a failure of their own. */
    private static int work(Handle handle, int number, Set<String> faults) {
        if (number % 6 == 2) {
            throw new IllegalStateException("before the first write");
        }
        add(handle, number, "a");
        if (number % 6 == 3) {
            handle.execute("select 1 / 0");
        }
        if (number % 6 == 4) {
            handle.execute("insert into sales_order (id) values (null)");
        }
        add(handle, number, "b");
        for (String name : handle.createQuery(NAMES).mapTo(String.class).list()) {
            int other = Integer.parseInt(name.substring(0, name.length() - 1));
            if (other % 2 != number % 2) {
                faults.add(number + " saw " + name);
            }
        }
        if (number % 6 == 5) {
            throw new IllegalStateException("after the last write");
        }
        return number;
    }

    private static void add(Handle handle, int number, String part) {
        handle.createUpdate(ADD).bind("name", number + part).execute();
    }

    /** A connection that comes back from the pool is the login that sees nothing, whatever happened on it before. */
    private static void assertSeesNothing(PooledTransaction transaction) throws SQLException {
        try (Connection connection = transaction.bare();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user, current_setting('search_path'),"
                        + " coalesce(current_setting('app.actor', true), '')")) {
            row.next();
            assertEquals(
                    List.of("vitrine_app", "\"\"", ""), List.of(row.getString(1), row.getString(2), row.getString(3)));
        }
    }

    private static Set<String> expected(Set<Integer> kept, int remainder) {
        Set<String> names = new HashSet<>();
        kept.stream().filter(number -> number % 2 == remainder).forEach(number -> {
            names.add(number + "a");
            names.add(number + "b");
        });
        return names;
    }

    private Set<String> names(Tenant tenant) {
        return test.inTransaction(
                tenant,
                () -> new HashSet<>(test.database()
                        .tenant()
                        .withHandle(handle ->
                                handle.createQuery(NAMES).mapTo(String.class).list())));
    }
}
