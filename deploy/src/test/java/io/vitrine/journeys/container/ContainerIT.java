package io.vitrine.journeys.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.Jobs;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.Tenant;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Inject
    Database database;

    @Inject
    Transactions transactions;

    @Inject
    Shop shop;

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
        Tenant one = shop.business();
        Tenant two = shop.business();
        shop.in(one, () -> {
            shop.add("outer");
            CurrentCall.with(Call.system(two, "test"), () -> transactions.requiresNew(() -> shop.add("inner")));
            return shop.add("outer again");
        });
        assertEquals(List.of("outer", "outer again"), shop.names(one));
        assertEquals(List.of("inner"), shop.names(two));
    }

    @Test
    void aTransactionInsideAnOpenHandleIsRefusedAndNothingStays() {
        Tenant one = shop.business();
        Tenant two = shop.business();
        Runnable inner = () ->
                CurrentCall.run(Call.system(two, "test"), () -> transactions.requiresNew(() -> shop.add("inner")));
        assertThrows(RuntimeException.class, () -> shop.in(one, () -> shop.addAround(inner, "before", "after")));
        assertEquals(List.of(), shop.names(one));
        assertEquals(List.of(), shop.names(two));
    }

    @Test
    void anOpenHandleIsNotPassedOnToAnotherBusiness() {
        Tenant one = shop.business();
        Tenant two = shop.business();
        Runnable inner = () -> CurrentCall.run(Call.system(two, "test"), () -> shop.add("never"));
        assertThrows(RuntimeException.class, () -> shop.in(one, () -> shop.addAround(inner, "lost", "never")));
        assertEquals(List.of(), shop.names(one));
        assertEquals(List.of(), shop.names(two));
    }

    @Test
    void aTransactionInsideAnotherFallsAlone() {
        Tenant one = shop.business();
        Tenant two = shop.business();
        shop.in(one, () -> {
            shop.add("kept");
            assertThrows(
                    IllegalStateException.class,
                    () -> CurrentCall.with(
                            Call.system(two, "test"),
                            () -> transactions.requiresNew(() -> {
                                shop.add("lost");
                                throw new IllegalStateException("on purpose");
                            })));
            return 0;
        });
        assertEquals(List.of("kept"), shop.names(one));
        assertEquals(List.of(), shop.names(two));
    }

    @Test
    void oneTransactionCannotBeBoundTwice() {
        Tenant one = shop.business();
        Tenant two = shop.business();
        assertThrows(
                RuntimeException.class,
                () -> shop.in(one, () -> {
                    shop.add("lost");
                    return CurrentCall.with(Call.system(two, "test"), () -> shop.add("never"));
                }));
        assertEquals(List.of(), shop.names(one));
        assertEquals(List.of(), shop.names(two));
    }

    @Test
    void severalHandlesInATransactionAreOneConnection() {
        Tenant one = shop.business();
        shop.in(one, () -> {
            shop.add("first");
            assertEquals(List.of("first"), shop.rows());
            String backend = shop.backend();
            assertEquals(backend, shop.backend());
            return 0;
        });
    }

    /** What a rollback leaves on a connection is nothing: the next transaction on it starts as nobody. */
    @Test
    void aRollbackEndsTheBinding() {
        Tenant one = shop.business();
        Tenant two = shop.business();
        for (int i = 0; i < 40; i++) {
            assertThrows(
                    RuntimeException.class,
                    () -> shop.in(one, () -> {
                        shop.add("lost");
                        return database.tenant().withHandle(handle -> handle.execute("select 1 / 0"));
                    }));
            assertEquals(List.of(), shop.names(two));
            assertEquals(
                    "vitrine_platform",
                    CurrentCall.with(
                            Call.platform("test"),
                            () -> transactions.required(() -> database.platform()
                                    .withHandle(handle -> handle.createQuery("select current_user")
                                            .mapTo(String.class)
                                            .one()))));
        }
        assertEquals(List.of(), shop.names(one));
    }

    @Test
    void anEventTakesEffectOnceAndNotAtAllWhenItsChangeFalls() {
        Tenant one = shop.business();
        for (int i = 0; i < 30; i++) {
            String what = "event " + i;
            shop.in(one, () -> shop.publish(what));
        }
        assertThrows(
                RuntimeException.class,
                () -> shop.in(one, () -> {
                    shop.publish("fallen");
                    throw new IllegalStateException("on purpose");
                }));
        await(() -> shop.names(one).size() >= 30);
        pause(1_500);
        assertEquals(30, shop.names(one).size());
        assertEquals(0, shop.waiting(one));
    }

    @Test
    void whatFailsOnceComesAgainAndHoldsNothingUp() {
        Tenant one = shop.business();
        shop.in(one, () -> shop.publish("flaky one"));
        shop.in(one, () -> shop.publish("good one"));
        await(() -> shop.names(one).size() == 2);
        assertEquals(List.of("seen flaky one", "seen good one"), shop.names(one));
        assertEquals(0, shop.waiting(one));
    }

    @Test
    void anEventIsNotLostWhenItsFollowerEndedAnotherTransactionBeforeItFailed() {
        Tenant one = shop.business();
        shop.in(one, () -> shop.publish("nested"));
        await(() -> shop.names(one).equals(List.of("seen nested")));
        assertEquals(0, shop.waiting(one));
    }

    @Test
    void whatAlwaysFailsIsSetAsideAndOthersPass() {
        Tenant one = shop.business();
        shop.in(one, () -> shop.publish("poison"));
        shop.in(one, () -> shop.publish("good two"));
        await(() -> shop.names(one).contains("seen good two"));
        AtomicInteger nudges = new AtomicInteger();
        await(() -> {
            shop.hurry(one);
            shop.in(one, () -> shop.publish("nudge " + nudges.incrementAndGet()));
            pause(200);
            return shop.dead(one) == 1;
        });
        await(() -> shop.waiting(one) == 1);
        assertEquals(true, shop.names(one).stream().noneMatch(name -> name.contains("poison")));
    }

    @Test
    void aJobRunsToItsEnd() {
        Tenant one = shop.business();
        JobId job = jobs.newId();
        shop.in(one, () -> {
            jobs.start(job, Revived.KIND);
            return 0;
        });
        await(() -> shop.done(one, job));
    }

    /** The job's row is there, and a node that is gone holds it: another takes it over once its heart has stopped. */
    @Test
    void aJobWhoseNodeDiedIsRevived() throws Exception {
        Tenant one = shop.business();
        JobId job = jobs.newId();
        shop.leaveBehind(one, job);
        await(() -> shop.done(one, job));
    }

    private static void await(Supplier<Boolean> done) {
        Instant end = Instant.now().plusSeconds(90);
        while (!done.get()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not happen within 90 s");
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
