package io.vitrine.commerce.imports;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.jobs.JobView;
import io.vitrine.core.jobs.Jobs;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products from files: first as a proposal if wished, then applied, and taken back. */
@ApplicationScoped
public class ProductImports {

    private static final String OPERATION = "POST /api/imports products ";
    private static final int MOST_ROWS = 1_000;
    private static final int RECENT = 20;
    private static final long SENT = 50L << 20;
    private static final long UNPACKED = 200L << 20;

    @Inject
    FileStore store;

    @Inject
    Steps steps;

    @Inject
    ProductImportRows rows;

    @Inject
    Jobs jobs;

    @Inject
    Idempotency idempotency;

    @Inject
    Audit audit;

    /**
     * Stores a CSV file or workbook of at most 50 MB and starts its import.
     *
     * @param dryRun only says what would change
     * @throws Problem 413, 422; 409 and 422 as the key demands
     */
    public Answer upload(ProductPreset preset, boolean dryRun, @Nullable String key, InputStream body) {
        permit();
        IdempotencyKey.of(key, OPERATION, ""); // a bad key is refused before the body is read
        StoredFile file = store.within(new UploadLimits(SENT, UNPACKED)).store("products", body);
        return idempotency.once(
                IdempotencyKey.of(key, OPERATION + preset.id() + dryRun, file.sha256()),
                () -> steps.step(() -> answer(start(file.id(), preset, dryRun))));
    }

    /** Stores a CSV file or workbook of at most 50 MB. @throws Problem 413, 422 */
    public FileId store(String name, InputStream body) {
        permit();
        return store.within(new UploadLimits(SENT, UNPACKED)).store(name, body).id();
    }

    /** Starts a dry run over a stored file. */
    @Transactional
    public JobId propose(FileId file, ProductPreset preset) {
        permit();
        return start(file, preset, true);
    }

    /** Applies what a dry run has proposed, as the catalogue is now. @throws Problem 404, 409 when it was applied */
    @Transactional
    public Answer apply(JobId job) {
        return answer(applied(job));
    }

    /** As {@link #apply}; the job that applies it. */
    @Transactional
    public JobId applied(JobId job) {
        permit();
        ProductImport proposal = require(job);
        if (!proposal.dryRun()) {
            throw Problem.of(409, "applied", "This import was applied", "Only a dry run can be applied.");
        }
        return start(proposal.file(), proposal.preset(), false);
    }

    /** Takes the last import back. @throws Problem 404, 409 when it is not the last one that was applied */
    @Transactional
    public Answer undo(JobId job) {
        return answer(undone(job));
    }

    /** As {@link #undo}; the job that takes it back. */
    @Transactional
    public JobId undone(JobId job) {
        permit();
        require(job);
        if (rows.last().filter(job::equals).isEmpty()) {
            throw Problem.of(
                    409,
                    "not-last",
                    "This is not the last import",
                    "Only the last import that was applied is taken back.");
        }
        JobId undo = jobs.newId();
        jobs.start(undo, ProductUndoWork.KIND);
        rows.undoneBy(job, undo);
        audit.record(AuditEntry.created("product-import.undone", "job", job, Map.of("by", undo.toString())));
        return undo;
    }

    /** An import of products. */
    @Transactional
    public Optional<ProductImportView> find(JobId job) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        return jobs.find(job).flatMap(rows::seen);
    }

    /** The newest imports, newest first. */
    @Transactional
    public List<ProductImportView> recent() {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        return jobs.recent(ProductImportWork.KIND, RECENT).stream()
                .flatMap(job -> rows.seen(job).stream())
                .toList();
    }

    /** The job that takes imports back, while it runs and after. */
    @Transactional
    public Optional<JobView> undoing(JobId undo) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        return jobs.find(undo).filter(job -> job.kind().equals(ProductUndoWork.KIND));
    }

    /** What the rows of an import change. @throws Problem 404 */
    @Transactional
    public List<ProposedRow> rows(JobId job, long after, int limit) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        require(job);
        return rows.page(job, after, Math.min(limit, MOST_ROWS));
    }

    private JobId start(FileId file, ProductPreset preset, boolean dryRun) {
        JobId job = jobs.newId();
        jobs.start(job, ProductImportWork.KIND);
        rows.add(new ProductImport(job, file, preset, dryRun));
        audit.record(AuditEntry.created(
                "product-import.started",
                "job",
                job,
                Map.of(
                        "file", file.toString(),
                        "preset", preset.id(),
                        "dryRun", String.valueOf(dryRun))));
        return job;
    }

    private ProductImport require(JobId job) {
        return rows.find(job).orElseThrow(() -> Problem.notFound("import"));
    }

    private static void permit() {
        CurrentCall.permitAt(Permission.MANAGE_PRODUCTS, Optional.empty());
    }

    private static Answer answer(JobId job) {
        String body = Json.createObjectBuilder()
                .add("id", job.toString())
                .add("state", JobState.RUNNING.name())
                .build()
                .toString();
        return new Answer(202, Optional.of("/api/jobs/" + job), body);
    }
}
