package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.commerce.order.OrderLoads;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A business with one shop that imports files without a container. */
final class ImportShop {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase test = TestDatabase.shared();
    private final Database database = test.database();
    private final Ids ids = new Ids();
    final Tenant business;
    final LocationId shop;
    final Steps steps;
    final FileRows files;
    final RunRows runs;
    final Rejections rejections;

    ImportShop(String currency, String zone) {
        business = test.newBusiness(currency, zone);
        steps = new Steps() {
            @Override
            public <T> T step(Supplier<T> work) {
                return test.inTransaction(business, work);
            }
        };
        files = new FileRows(database, CLOCK);
        runs = new RunRows(database, CLOCK);
        rejections = new Rejections(database);
        shop = location("Shop");
    }

    LocationId location(String name) {
        LocationId id = new LocationId(ids.next());
        execute("insert into location values (?, ?, 'SHOP', 'UTC', now())", id.value(), name);
        return id;
    }

    FileStore store(UploadLimits limits) {
        return new FileStore(steps, files, ids, limits);
    }

    StoredFile store(InputStream body) {
        return store(UploadLimits.USUAL).store("orders.csv", body);
    }

    StoredFile store(String csv) {
        return store(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    ImportRun asked(StoredFile file, Preset preset, Mapping mapping, LocationId where, boolean dry) {
        JobId job = new JobId(ids.next());
        ImportRun run =
                new ImportRun(ids.next(), job, file.id(), preset, mapping, where, Channel.WHOLESALE, dry, ids.next());
        steps.run(() -> {
            execute(
                    "insert into job (id, kind, state, created_by, created_at, updated_at)"
                            + " values (?, 'import', 'RUNNING', 'test', now(), now())",
                    job.value());
            runs.add(run);
        });
        return run;
    }

    JsonObject run(ImportRun run) {
        return run(run, steps, (done, total) -> {});
    }

    JsonObject run(ImportRun run, Steps through, JobProgress progress) {
        FileStore store = new FileStore(through, files, ids);
        ImportRunner runner = new ImportRunner(
                through,
                database,
                ids,
                CLOCK,
                store,
                files,
                runs,
                rejections,
                OrderLoads.stage(database),
                OrderLoads.on(database, ids, CLOCK),
                new FiguresCatchUp(through, database, 1));
        JsonObject result = CurrentCall.with(Call.system(business, "import"), () -> runner.run(run.job(), progress));
        execute("update job set state = 'DONE' where id = ?", run.job().value());
        return result;
    }

    /** Imports a generic file for real. */
    JsonObject imports(String csv) {
        return run(asked(store(csv), Preset.GENERIC, Mapping.none(), shop, false));
    }

    JsonObject imports(Preset preset, String csv) {
        return run(asked(store(csv), preset, Mapping.none(), shop, false));
    }

    List<Rejection> rejected(ImportRun run) {
        return steps.step(() -> rejections.page(run.id(), 0, 1_000));
    }

    /** Whether figures have caught up, looking once. */
    boolean figuresCaughtUp() {
        return new FiguresCatchUp(steps, database, 0).await();
    }

    long count(String sql) {
        return number(sql).longValueExact();
    }

    BigDecimal number(String sql) {
        return steps.step(() -> database.tenant()
                .withHandle(handle ->
                        handle.createQuery(sql).mapTo(BigDecimal.class).one()));
    }

    String text(String sql) {
        return steps.step(() -> database.tenant()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one()));
    }

    void execute(String sql, Object... values) {
        if (CurrentCall.find().isPresent()) {
            database.tenant().useHandle(handle -> handle.execute(sql, values));
        } else {
            steps.run(() -> database.tenant().useHandle(handle -> handle.execute(sql, values)));
        }
    }

    UUID anyId() {
        return ids.next();
    }
}
