package io.vitrine.journeys.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.jobs.Jobs;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.NewTenant;
import io.vitrine.core.tenant.Slug;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds under the container's own transactions, pool and threads. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final String ADD = "insert into location values (gen_random_uuid(), :name, 'SHOP', 'UTC', now())";

    @Inject
    Database database;

    @Inject
    Transactions transactions;

    @Inject
    Tenants tenants;

    @Inject
    Outbox outbox;

    @Inject
    Jobs jobs;

    /** The WAR as it is shipped, and these tests in it. */
    @Deployment
    static WebArchive application() {
        File shipped = new File(System.getProperty("vitrine.test.distribution", "target/vitrine"), "ROOT.war");
        return ShrinkWrap.createFromZipFile(WebArchive.class, shipped)
                .addPackage(ContainerIT.class.getPackage())
                .deleteClass(ContainerDatabase.class);
    }

    @Test
    void aTransactionInsideAnotherHasItsOwnBinding() {
        Tenant one = business();
        Tenant two = business();
        in(one, () -> {
            add("outer");
            CurrentCall.with(Call.system(two, "test"), () -> transactions.requiresNew(() -> add("inner")));
            return add("outer again");
        });
        assertEquals(List.of("outer", "outer again"), names(one));
        assertEquals(List.of("inner"), names(two));
    }

    @Test
    void aTransactionInsideAnotherFallsAlone() {
        Tenant one = business();
        Tenant two = business();
        in(one, () -> {
            add("kept");
            assertThrows(
                    IllegalStateException.class,
                    () -> CurrentCall.with(
                            Call.system(two, "test"),
                            () -> transactions.requiresNew(() -> {
                                add("lost");
                                throw new IllegalStateException("on purpose");
                            })));
            return 0;
        });
        assertEquals(List.of("kept"), names(one));
        assertEquals(List.of(), names(two));
    }

    @Test
    void oneTransactionCannotBeBoundTwice() {
        Tenant one = business();
        Tenant two = business();
        assertThrows(
                RuntimeException.class,
                () -> in(one, () -> {
                    add("lost");
                    return CurrentCall.with(Call.system(two, "test"), () -> add("never"));
                }));
        assertEquals(List.of(), names(one));
        assertEquals(List.of(), names(two));
    }

    @Test
    void severalHandlesInATransactionAreOneConnection() {
        Tenant one = business();
        in(one, () -> {
            add("first");
            assertEquals(List.of("first"), rows());
            String backend = backend();
            assertEquals(backend, backend());
            return 0;
        });
    }

    /** What a rollback leaves on a connection is nothing: the next transaction on it starts as nobody. */
    @Test
    void aRollbackEndsTheBinding() {
        Tenant one = business();
        Tenant two = business();
        for (int i = 0; i < 40; i++) {
            assertThrows(
                    RuntimeException.class,
                    () -> in(one, () -> {
                        add("lost");
                        return database.tenant().withHandle(handle -> handle.execute("select 1 / 0"));
                    }));
            assertEquals(List.of(), names(two));
            assertEquals(
                    "vitrine_platform",
                    CurrentCall.with(
                            Call.platform("test"),
                            () -> transactions.required(() -> database.platform()
                                    .withHandle(handle -> handle.createQuery("select current_user")
                                            .mapTo(String.class)
                                            .one()))));
        }
        assertEquals(List.of(), names(one));
    }

    @Test
    void anEventTakesEffectOnceAndNotAtAllWhenItsChangeFalls() {
        Tenant one = business();
        for (int i = 0; i < 30; i++) {
            String what = "event " + i;
            in(one, () -> publish(what));
        }
        assertThrows(
                RuntimeException.class,
                () -> in(one, () -> {
                    publish("fallen");
                    throw new IllegalStateException("on purpose");
                }));
        await(() -> names(one).size() >= 30);
        pause(1_500);
        assertEquals(30, names(one).size());
        assertEquals(0, waiting(one));
    }

    @Test
    void whatFailsOnceComesAgainAndHoldsNothingUp() {
        Tenant one = business();
        in(one, () -> publish("flaky one"));
        in(one, () -> publish("good one"));
        await(() -> names(one).size() == 2);
        assertEquals(List.of("seen flaky one", "seen good one"), names(one));
        assertEquals(0, waiting(one));
    }

    @Test
    void whatAlwaysFailsIsSetAsideAndOthersPass() {
        Tenant one = business();
        in(one, () -> publish("poison"));
        in(one, () -> publish("good two"));
        await(() -> names(one).contains("seen good two"));
        for (int i = 0; i < 12; i++) {
            in(
                    one,
                    () -> database.tenant()
                            .withHandle(
                                    handle -> handle.execute(
                                            "update platform.outbox set available_at = clock_timestamp() where dead_at is null")));
            in(one, () -> publish("nudge"));
            pause(300);
        }
        await(() -> dead(one) == 1);
        assertEquals(true, names(one).stream().noneMatch(name -> name.contains("poison")));
    }

    /** A job whose node died before it began: its row is there, nobody works on it; asking again revives it. */
    @Test
    void aJobThatWasLeftIsRunToItsEnd() {
        Tenant one = business();
        JobId job = jobs.newId();
        in(one, () -> {
            jobs.start(job, Revived.KIND);
            return 0;
        });
        await(() -> CurrentCall.with(Call.system(one, "test"), () -> jobs.find(job))
                        .orElseThrow()
                        .state()
                == JobState.DONE);
    }

    private Tenant business() {
        return CurrentCall.with(
                Call.platform("test"),
                () -> tenants.register(new NewTenant(
                        "Business",
                        new Slug("it-" + UUID.randomUUID().toString().substring(0, 12)),
                        "ES",
                        Currency.getInstance("EUR"),
                        ZoneId.of("Europe/Madrid"))));
    }

    private <T> T in(Tenant tenant, Supplier<T> work) {
        return CurrentCall.with(Call.system(tenant, "test"), () -> transactions.required(work));
    }

    private int publish(String what) {
        outbox.publish(new Happened(what));
        return 0;
    }

    private int add(String name) {
        return database.tenant()
                .withHandle(
                        handle -> handle.createUpdate(ADD).bind("name", name).execute());
    }

    private List<String> names(Tenant tenant) {
        return in(tenant, this::rows);
    }

    private List<String> rows() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select name from location order by name")
                        .mapTo(String.class)
                        .list());
    }

    private String backend() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select cast(pg_backend_pid() as text)")
                        .mapTo(String.class)
                        .one());
    }

    private int waiting(Tenant tenant) {
        return count(tenant, "select count(*) from platform.outbox where subscriber = 'test-follower'");
    }

    private int dead(Tenant tenant) {
        return count(tenant, "select count(*) from platform.outbox where dead_at is not null");
    }

    private int count(Tenant tenant, String sql) {
        return in(
                tenant,
                () -> database.tenant()
                        .withHandle(handle ->
                                handle.createQuery(sql).mapTo(int.class).one()));
    }

    private static void await(Supplier<Boolean> done) {
        Instant end = Instant.now().plusSeconds(30);
        while (!done.get()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not happen within 30 s");
            }
            pause(100);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
