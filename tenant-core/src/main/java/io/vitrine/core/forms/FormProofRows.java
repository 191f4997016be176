package io.vitrine.core.forms;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/** Answers that were taken, and how many forms came from where; the same for every node, a transaction of its own each. */
@ApplicationScoped
class FormProofRows {

    private static final Duration RECENT = Duration.ofHours(1);

    private static final String TAKE = """
            insert into used_proof (challenge_hash, expires_at) values (:hash, :until)
            on conflict (challenge_hash) do nothing""";
    private static final String COUNT = """
            insert into form_traffic (who, forms, since) values (:who, 1, :now)
            on conflict (who) do update
            set forms = case when form_traffic.since <= :before then 1 else form_traffic.forms + 1 end,
                since = case when form_traffic.since <= :before then excluded.since else form_traffic.since end""";
    private static final String RECENTLY = "select forms from form_traffic where who = :who and since > :before";
    private static final String SWEEP = "delete from used_proof where expires_at <= :now";
    private static final String SWEEP_TRAFFIC = "delete from form_traffic where since <= :before";

    @Inject
    Database database;

    /** Takes the answer and counts a form of this address; whether nobody had taken it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String challenge, Instant until, byte[] who, Instant now) {
        return database.platform().withHandle(handle -> {
            boolean first = handle.createUpdate(TAKE)
                            .bind("hash", hash(challenge))
                            .bind("until", until)
                            .execute()
                    == 1;
            handle.createUpdate(COUNT)
                    .bind("who", who)
                    .bind("now", now)
                    .bind("before", now.minus(RECENT))
                    .execute();
            return first;
        });
    }

    /** How many forms the address has sent within the hour. */
    @Transactional(TxType.REQUIRES_NEW)
    public int recent(byte[] who, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(RECENTLY)
                        .bind("who", who)
                        .bind("before", now.minus(RECENT))
                        .mapTo(int.class)
                        .findOne())
                .orElse(0);
    }

    /** Forgets what would be refused for its age, and addresses that have been quiet. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sweep(Instant now) {
        database.platform().useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", now).execute();
            handle.createUpdate(SWEEP_TRAFFIC).bind("before", now.minus(RECENT)).execute();
        });
    }

    private static byte[] hash(String challenge) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(challenge.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
