package io.vitrine.core.audit.subject;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Counts the events that hold something of a person, while there is a key to read it. */
@ApplicationScoped
class TraceRows {

    private static final String KEY = "select 1 from audit_subject where subject = :subject";
    private static final String KINDS = """
            select action, count(*) as events, min(at) as first, max(at) as last from audit_event
            where after ->> 'about' = :subject group by action order by action""";

    @Inject
    Database database;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<PersonalTrace> find(String subject) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(KEY)
                        .bind("subject", subject)
                        .mapTo(Integer.class)
                        .findOne()
                        .map(key -> {
                            List<PersonalTrace.Kind> kinds = handle.createQuery(KINDS)
                                    .bind("subject", subject)
                                    .map((row, context) -> new PersonalTrace.Kind(
                                            row.getString("action"),
                                            row.getLong("events"),
                                            row.getObject("first", OffsetDateTime.class)
                                                    .toInstant(),
                                            row.getObject("last", OffsetDateTime.class)
                                                    .toInstant()))
                                    .list();
                            return new PersonalTrace(subject, kinds);
                        }));
    }
}
