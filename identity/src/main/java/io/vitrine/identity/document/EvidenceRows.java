package io.vitrine.identity.document;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.grant.GrantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of evidence requests; for people from outside the view of their own ones. */
@ApplicationScoped
class EvidenceRows {

    private static final String OWN =
            "select q.*, '' as email from evidence_request q order by q.state, q.due limit 200";
    private static final String ALL = """
            select q.*, g.email from evidence_request q join external_grant g on g.id = q.grant_id
            order by q.state = 'OPEN' desc, q.due limit 200""";
    private static final String FIND = """
            select q.*, g.email from evidence_request q join external_grant g on g.id = q.grant_id where q.id = :id""";
    private static final String ADD = """
            insert into evidence_request (id, grant_id, wish, due, state, asked_at)
            values (:id, :grant, :wish, :due, 'OPEN', :now)""";
    private static final String ANSWER = """
            update evidence_request
            set state = :state, answer = :answer, document_id = cast(:document as uuid), answered_by = :by, answered_at = :now
            where id = :id and state = 'OPEN'""";

    @Inject
    Database database;

    List<EvidenceRequest> own() {
        return list(OWN);
    }

    List<EvidenceRequest> all() {
        return list(ALL);
    }

    private List<EvidenceRequest> list(String sql) {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(sql).map((row, context) -> read(row)).list());
    }

    Optional<EvidenceRequest> find(EvidenceId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    void add(EvidenceId id, GrantId grant, String wish, LocalDate due, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("grant", grant.value())
                        .bind("wish", wish)
                        .bind("due", due)
                        .bind("now", now)
                        .execute());
    }

    boolean answer(
            EvidenceId id,
            EvidenceRequest.State state,
            String words,
            Optional<DocumentId> document,
            String by,
            Instant now) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(ANSWER)
                                .bind("id", id.value())
                                .bind("state", state.name())
                                .bind("answer", words)
                                .bindByType(
                                        "document",
                                        document.map(DocumentId::value).orElse(null),
                                        UUID.class)
                                .bind("by", by)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    private static EvidenceRequest read(ResultSet row) throws SQLException {
        return new EvidenceRequest(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("wish"),
                row.getObject("due", LocalDate.class),
                EvidenceRequest.State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getObject("document_id", UUID.class)).map(DocumentId::new),
                Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant));
    }
}
