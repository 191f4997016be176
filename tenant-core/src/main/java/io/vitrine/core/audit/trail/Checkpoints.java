package io.vitrine.core.audit.trail;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.CheckpointRows;
import io.vitrine.core.audit.seal.KeyRows;
import io.vitrine.core.audit.seal.LogRows;
import io.vitrine.core.audit.seal.Sealer;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was signed about the trail of the current business. */
@ApplicationScoped
public class Checkpoints {

    private static final long ANY = Long.MAX_VALUE;

    @Inject
    Database database;

    @Inject
    Sealer sealer;

    @Inject
    LogReader log;

    /** How far the trail is sealed. */
    @Transactional
    public SealState state() {
        Trail.permit();
        return new SealState(
                newest(1).stream().findFirst(), sealer.complaint(business().key()));
    }

    /** The newest checkpoints, newest first, each with the log's; for keeping. */
    @Transactional
    public List<KeptCheckpoint> recent(int limit) {
        Trail.permit();
        return withLog(newest(limit));
    }

    /** The newest checkpoint with the log's, for the mails to owners and auditors; no person asks for it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<KeptCheckpoint> forMail() {
        return withLog(newest(1)).stream().findFirst();
    }

    /** The public keys, oldest first. They are no secret. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<SealKey> keys() {
        return CurrentCall.with(
                CurrentCall.find().orElseGet(() -> Call.platform("keys")),
                () -> database.platform().withHandle(KeyRows::all));
    }

    private List<SignedCheckpoint> newest(int limit) {
        String origin = trail().origin();
        return database.figures().withHandle(handle -> CheckpointRows.before(handle, origin, ANY, limit));
    }

    private List<KeptCheckpoint> withLog(List<SignedCheckpoint> notes) {
        Map<Long, SignedCheckpoint> logged = log.checkpointsAfter(
                trail().origin(),
                notes.stream().map(note -> note.checkpoint().size()).toList());
        return notes.stream()
                .flatMap(note -> Stream.ofNullable(logged.get(note.checkpoint().size()))
                        .map(entered -> new KeptCheckpoint(note, entered)))
                .toList();
    }

    static TrailName trail() {
        Tenant tenant = business();
        return TrailName.of(tenant.key(), tenant.id());
    }

    private static Tenant business() {
        return CurrentCall.require().business();
    }

    /** Reads the platform's log in transactions of its own. */
    @ApplicationScoped
    static class LogReader {

        @Inject
        Database database;

        /** The log's own checkpoint right after each of these entries, by the entry's size. */
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public Map<Long, SignedCheckpoint> checkpointsAfter(String origin, List<Long> sizes) {
            return database.platform().withHandle(handle -> {
                List<LogRows.Entry> entries = LogRows.of(handle, origin, sizes);
                Map<Long, SignedCheckpoint> notes =
                        LogRows.of(
                                        handle,
                                        entries.stream()
                                                .map(entry -> entry.seq() + 1)
                                                .toList())
                                .stream()
                                .collect(Collectors.toMap(
                                        note -> note.checkpoint().size(), Function.identity()));
                return entries.stream()
                        .collect(Collectors.toMap(
                                entry -> entry.note().checkpoint().size(), entry -> notes.get(entry.seq() + 1)));
            });
        }
    }
}
