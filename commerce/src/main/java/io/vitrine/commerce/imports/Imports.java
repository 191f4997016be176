package io.vitrine.commerce.imports;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports of the current business. */
@ApplicationScoped
public class Imports {

    private static final String OPERATION = "POST /api/imports";
    private static final String UPLOADED = "upload.csv";
    private static final int RECENT = 20;
    private static final int MOST_REJECTIONS = 1_000;

    @Inject
    FileStore store;

    @Inject
    FileRows files;

    @Inject
    Previews previews;

    @Inject
    RunRows runs;

    @Inject
    Rejections rejections;

    @Inject
    ImportStart starting;

    @Inject
    Jobs jobs;

    @Inject
    Idempotency idempotency;

    @Inject
    Steps steps;

    /**
     * Stores a CSV file, plain or gzip-compressed, as it arrives: at most 512 MB of it, and 8 GB of text.
     *
     * @throws Problem 413 when it is too large, 422 when it is empty or a damaged gzip
     */
    public FileId store(String name, InputStream body) {
        permit();
        return store.store(name, body).id();
    }

    /** Looks into a stored file and suggests how to read it. @throws Problem 404 or 422 when there is nothing to see */
    public Preview preview(FileId file) {
        return preview(file, Optional.empty());
    }

    /** Looks into a stored file as this preset would read it. @throws Problem 404 or 422 when there is nothing to see */
    public Preview preview(FileId file, Preset preset) {
        return preview(file, Optional.of(preset));
    }

    private Preview preview(FileId file, Optional<Preset> preset) {
        permit();
        StoredFile stored = steps.step(() -> files.find(file)).orElseThrow(() -> Problem.notFound("file"));
        return previews.of(stored, preset);
    }

    /** Starts the import of a stored file. @throws Problem 404 without the file, 422 without the location */
    public JobId start(StartImport wanted) {
        permit();
        return starting.start(wanted);
    }

    /**
     * Stores a file and starts its import. With a key that was used before for the same file and settings, the stored
     * answer comes back and nothing is started.
     *
     * @param key the caller's name for the request
     * @throws Problem as {@link #store} and {@link #start}; 409 and 422 as the key demands
     */
    public Answer upload(ImportSettings settings, @Nullable String key, InputStream body) {
        permit();
        IdempotencyKey.of(key, OPERATION, ""); // a bad key is refused before the body is read
        starting.location(settings.location());
        StoredFile file = store.store(UPLOADED, body);
        try {
            return idempotency.once(
                    IdempotencyKey.of(key, OPERATION + " " + settings.text(), file.sha256()),
                    () -> answer(starting.start(new StartImport(file.id(), settings))));
        } finally {
            steps.run(() -> files.deleteUnused(file.id()));
        }
    }

    private static void permit() {
        CurrentCall.permitAt(Permission.IMPORT_ORDERS, Optional.empty());
    }

    private static Answer answer(JobId job) {
        String body = Json.createObjectBuilder()
                .add("id", job.toString())
                .add("state", JobState.RUNNING.name())
                .build()
                .toString();
        return new Answer(202, Optional.of("/api/jobs/" + job), body);
    }

    @Transactional
    public Optional<ImportView> find(JobId job) {
        permit();
        return jobs.find(job).flatMap(this::view);
    }

    /** The newest imports, newest first. */
    @Transactional
    public List<ImportView> recent() {
        permit();
        return jobs.recent(ImportWork.KIND, RECENT).stream()
                .flatMap(job -> view(job).stream())
                .toList();
    }

    private Optional<ImportView> view(JobView job) {
        return runs.find(job.id())
                .flatMap(run -> files.find(run.file())
                        .map(file -> new ImportView(
                                run.file(),
                                file.name(),
                                file.bytes(),
                                run.preset(),
                                run.location(),
                                run.channel(),
                                run.dryRun(),
                                job)));
    }

    /**
     * Rows that were left out, in the order of the file.
     *
     * @param after row number after which to begin, 0 for the beginning
     * @param limit at most 1,000
     * @throws Problem 404 when there is no such import
     */
    @Transactional
    public List<Rejection> rejections(JobId job, long after, int limit) {
        permit();
        ImportRun run = runs.find(job).orElseThrow(() -> Problem.notFound("import"));
        return rejections.page(run.id(), after, Math.min(limit, MOST_REJECTIONS));
    }
}
