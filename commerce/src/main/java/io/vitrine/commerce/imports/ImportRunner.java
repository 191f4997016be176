package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.LoadStage;
import io.vitrine.commerce.order.LoadTotals;
import io.vitrine.commerce.order.OrderLoad;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.jobs.JobRefused;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs one import from the stored file to the result. It may be run again after a crash and ends as if there was none. */
@Dependent
class ImportRunner {

    private static final Duration AHEAD = Duration.ofDays(1);

    private final Steps steps;
    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final FileStore store;
    private final FileRows files;
    private final RunRows runs;
    private final Rejections rejections;
    private final LoadStage stage;
    private final OrderLoad orders;
    private final FiguresCatchUp figures;

    @Inject
    ImportRunner(
            Steps steps,
            Database database,
            Ids ids,
            Clock clock,
            FileStore store,
            FileRows files,
            RunRows runs,
            Rejections rejections,
            LoadStage stage,
            OrderLoad orders,
            FiguresCatchUp figures) {
        this.steps = steps;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.store = store;
        this.files = files;
        this.runs = runs;
        this.rejections = rejections;
        this.stage = stage;
        this.orders = orders;
        this.figures = figures;
    }

    /** @throws JobRefused when the file cannot be imported, with a sentence for its owner */
    JsonObject run(JobId job, JobProgress progress) {
        ImportRun run = begin(job);
        StoredFile file = steps.step(() -> files.find(run.file()))
                .filter(found -> steps.step(() -> files.piece(found.id(), 0)).isPresent())
                .orElseThrow(() -> new JobRefused("The file is not kept any more. Upload it again."));
        try {
            return run(run, file, new ImportProgress(progress, file.lines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            steps.run(() -> stage.clear(run.stage()));
        }
    }

    /** Takes away what an execution before this one has left behind. */
    private ImportRun begin(JobId job) {
        ImportRun before = steps.step(() -> runs.find(job)).orElseThrow();
        steps.run(() -> {
            stage.clear(before.stage());
            rejections.clear(before.id());
            runs.restage(job, ids.next());
        });
        return steps.step(() -> runs.find(job)).orElseThrow();
    }

    private JsonObject run(ImportRun run, StoredFile file, ImportProgress progress) throws IOException {
        RowCounts rows = new ReadStep(steps, database, rejections, run, open(run, file)).run(progress);
        progress.allRead(rows.rows());
        new WriteStep(steps, stage, orders, rejections, run).run(progress);
        Originals originals = new Originals(steps, rejections, run.id());
        if (originals.needed()) {
            originals.fill(open(run, file));
        }
        LoadTotals totals = steps.step(() -> stage.totals(run.load()));
        long rejected = steps.step(() -> rejections.count(run.id()));
        check(rows, totals, rejected);
        List<String> notes = new ArrayList<>();
        file.encoding().note().ifPresent(notes::add);
        if (!run.dryRun()) {
            steps.run(() -> files.empty(run.file(), run.job().value()));
            if (!figures.await()) {
                notes.add("All orders are in; the figures follow in a moment.");
            }
        }
        progress.done();
        return new ImportResult(run, CurrentCall.require().business().currency(), rows, totals, rejected, notes).json();
    }

    /** No row may get lost on the way, whatever happened to the database meanwhile. */
    private static void check(RowCounts rows, LoadTotals totals, long rejected) {
        long known = totals.orderLines() + totals.returnLines() + rows.writeOffs() + rows.adjustments() + rejected;
        if (known != rows.rows()) {
            throw new IllegalStateException("Rows read " + rows.rows() + ", rows accounted for " + known);
        }
    }

    private FileReading open(ImportRun run, StoredFile file) throws IOException {
        CsvFile csv = CsvFile.open(() -> store.open(file));
        Header header = Header.read(csv.names(), run.mapping());
        header.fault(run.preset()).ifPresent(fault -> {
            throw new JobRefused(fault);
        });
        Tenant business = CurrentCall.require().business();
        boolean online = run.preset() == Preset.ONLINE_RETAIL;
        Moments moments = new Moments(business.zone(), clock.instant().plus(AHEAD), online);
        LineMaker lines = new LineMaker(business.currency(), moments);
        return new FileReading(
                csv.rows(),
                header,
                online ? new OnlineRetailRows(lines, run.channel()) : new GenericRows(lines, run.channel()));
    }
}
