package io.vitrine.core.audit.subject;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Counts the events that hold something of a person, while there is a key to read it. */
@ApplicationScoped
class TraceRows {

    private static final String KEYS =
            "select subject from audit_subject where subject = any (:names) order by subject";
    private static final String KINDS = """
            select action, count(*) as events, min(at) as first, max(at) as last from audit_event
            where after ->> 'about' = any (:names) group by action order by action""";

    @Inject
    Database database;

    /** Those of these names whose keys are alive. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> alive(Collection<String> names) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(KEYS)
                        .bind("names", names.toArray(String[]::new))
                        .mapTo(String.class)
                        .list());
    }

    /** What is said under these names. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PersonalTrace.Kind> kinds(Collection<String> names) {
        return database.figures().withHandle(handle -> kinds(handle, names));
    }

    private static List<PersonalTrace.Kind> kinds(Handle handle, Collection<String> names) {
        return handle.createQuery(KINDS)
                .bind("names", names.toArray(String[]::new))
                .map((row, context) -> new PersonalTrace.Kind(
                        row.getString("action"),
                        row.getLong("events"),
                        row.getObject("first", OffsetDateTime.class).toInstant(),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .list();
    }
}
