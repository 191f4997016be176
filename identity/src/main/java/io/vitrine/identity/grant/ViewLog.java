package io.vitrine.identity.grant;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Notes what people from outside open. They may write nothing, so the house notes it, in a transaction of its own and
 * under their name.
 */
@ApplicationScoped
public class ViewLog {

    private static final int WORDS = 500;

    @Inject
    Entry entry;

    /** Notes that the page or answer was opened. */
    public void viewed(HeldGrant grant, String what) {
        note(grant, Viewed.Kind.VIEW, what, Optional.empty());
    }

    /**
     * Notes that a file was handed out.
     *
     * @param fingerprint SHA-256 in hex of exactly these bytes
     */
    public void downloaded(HeldGrant grant, String what, String fingerprint) {
        note(grant, Viewed.Kind.DOWNLOAD, what, Optional.of(fingerprint));
    }

    private void note(HeldGrant grant, Viewed.Kind kind, String what, Optional<String> fingerprint) {
        String words = what.length() > WORDS ? what.substring(0, WORDS) : what;
        CurrentCall.run(house(), () -> entry.write(grant, kind, words, fingerprint));
    }

    /** The call of the same person as the house writes it down: without the role that only reads. */
    public Call house() {
        Call call = CurrentCall.require();
        Actor person = call.actor();
        return call.as(Actor.person(person.id().orElseThrow(), person.name(), Access.NONE));
    }

    /** The transaction. */
    @ApplicationScoped
    static class Entry {

        private static final String ADD = """
                insert into external_view (id, grant_id, at, kind, what, fingerprint)
                values (:id, :grant, :now, :kind, :what, :fingerprint)""";

        @Inject
        Database database;

        @Inject
        Audit audit;

        @Inject
        Ids ids;

        @Inject
        Clock clock;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void write(HeldGrant grant, Viewed.Kind kind, String what, Optional<String> fingerprint) {
            database.tenant()
                    .useHandle(handle -> handle.createUpdate(ADD)
                            .bind("id", ids.next())
                            .bind("grant", grant.id().value())
                            .bind("now", clock.instant())
                            .bind("kind", kind.name())
                            .bind("what", what)
                            .bindByType("fingerprint", fingerprint.orElse(null), String.class)
                            .execute());
            Map<String, String> facts = new TreeMap<>(Map.of("what", what));
            fingerprint.ifPresent(hash -> facts.put("sha256", hash));
            audit.record(AuditEntry.created(
                    kind == Viewed.Kind.VIEW ? "external.viewed" : "external.downloaded", "grant", grant.id(), facts));
        }
    }
}
