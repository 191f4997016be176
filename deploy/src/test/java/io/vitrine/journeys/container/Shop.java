package io.vitrine.journeys.container;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Businesses of these tests and small things done in them, in the container's transactions. */
@ApplicationScoped
public class Shop {

    private static final String ADD = "insert into location values (gen_random_uuid(), :name, 'SHOP', 'UTC', now())";

    private static final String JOB = """
            insert into job (id, kind, state, created_by, created_at, updated_at)
            values (:id, :kind, 'RUNNING', 'test', now(), now())""";

    private static final String PICKED = """
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by,
                last_heartbeat, version)
            values ('job', ?, ?, now() - interval '1 hour', true, 'a node that is gone', now() - interval '1 hour', 1)""";

    @Inject
    Database database;

    @Inject
    Jobs jobs;

    @Inject
    Transactions transactions;

    @Inject
    Tenants tenants;

    @Inject
    Outbox outbox;

    Tenant business() {
        return CurrentCall.with(
                Call.platform("test"),
                () -> tenants.register(new NewTenant(
                        "Business",
                        new Slug("it-" + UUID.randomUUID().toString().substring(0, 12)),
                        "ES",
                        Currency.getInstance("EUR"),
                        ZoneId.of("Europe/Madrid"))));
    }

    <T> T in(Tenant tenant, Supplier<T> work) {
        return CurrentCall.with(Call.system(tenant, "test"), () -> transactions.required(work));
    }

    int publish(String what) {
        outbox.publish(new Happened(what));
        return 0;
    }

    int add(String name) {
        return database.tenant()
                .withHandle(
                        handle -> handle.createUpdate(ADD).bind("name", name).execute());
    }

    /** Writes before and after the work by one handle that stays open meanwhile. */
    int addAround(Runnable work, String before, String after) {
        return database.tenant().withHandle(handle -> {
            handle.createUpdate(ADD).bind("name", before).execute();
            work.run();
            return handle.createUpdate(ADD).bind("name", after).execute();
        });
    }

    List<String> names(Tenant tenant) {
        return in(tenant, this::rows);
    }

    List<String> rows() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select name from location order by name")
                        .mapTo(String.class)
                        .list());
    }

    String backend() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select cast(pg_backend_pid() as text)")
                        .mapTo(String.class)
                        .one());
    }

    /** Lets what was put off be due now. */
    void hurry(Tenant tenant) {
        in(
                tenant,
                () -> database.tenant()
                        .withHandle(handle -> handle.execute(
                                "update platform.outbox set available_at = clock_timestamp() where dead_at is null")));
    }

    int waiting(Tenant tenant) {
        return count(tenant, "select count(*) from platform.outbox where subscriber = 'test-follower'");
    }

    int dead(Tenant tenant) {
        return count(tenant, "select count(*) from platform.outbox where dead_at is not null");
    }

    int count(Tenant tenant, String sql) {
        return in(
                tenant,
                () -> database.tenant()
                        .withHandle(handle ->
                                handle.createQuery(sql).mapTo(int.class).one()));
    }

    boolean done(Tenant tenant, JobId job) {
        return in(tenant, () -> jobs.find(job))
                .filter(view -> view.state() == JobState.DONE)
                .isPresent();
    }

    /** A running job as a node leaves it that dies at work. */
    void leaveBehind(Tenant tenant, JobId job) throws SQLException, IOException {
        in(
                tenant,
                () -> database.tenant()
                        .withHandle(handle -> handle.createUpdate(JOB)
                                .bind("id", job.value())
                                .bind("kind", Revived.KIND)
                                .execute()));
        Config config = ConfigProvider.getConfig();
        String name = tenant.key() + "/" + job;
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(data)) {
            out.writeObject(name);
        }
        try (Connection scheduler = DriverManager.getConnection(
                        config.getValue("vitrine.db.url", String.class),
                        "vitrine_jobs",
                        config.getValue("vitrine.db.jobs.password", String.class));
                PreparedStatement insert = scheduler.prepareStatement(PICKED)) {
            insert.setString(1, name);
            insert.setBytes(2, data.toByteArray());
            insert.executeUpdate();
        }
    }
}
