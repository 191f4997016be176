package io.vitrine.core.audit.trail;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the trail of the current business. */
@ApplicationScoped
class TrailRows {

    private static final String FILTERS = """
             where e.id < :place and e.id >= :lowest and e.id <= :highest
              and (cast(:from as timestamptz) is null or e.at >= :from)
              and (cast(:until as timestamptz) is null or e.at < :until)
              and (cast(:actor as text) is null or e.actor = :actor)
              and (cast(:action as text) is null or e.action = :action)
              and (cast(:object as text) is null or e.object_id = :object)
            order by e.id desc limit :limit""";

    private static final String BUSINESS = """
            select e.id, e.at, e.actor, e.action, e.object_type, e.object_id, cast(e.before as text) as before,
                   cast(e.after as text) as after, e.reason, e.origin, e.request_id, l.seq
            from audit_event e left join audit_leaf l on l.event_id = e.id""" + FILTERS;

    private static final String SIGN_INS = """
            select e.id, e.at, e.actor, e.action, e.object_type, e.object_id, cast(e.before as text) as before,
                   cast(e.after as text) as after, e.reason, e.origin, e.request_id, cast(null as bigint) as seq
            from platform.own_event e""" + FILTERS;

    private static final String ONE = """
            select e.id, e.at, e.actor, e.action, e.object_type, e.object_id, cast(e.before as text) as before,
                   cast(e.after as text) as after, e.reason, e.origin, e.request_id, l.seq
            from audit_event e left join audit_leaf l on l.event_id = e.id where e.id = :id""";

    private static final String ONE_SIGN_IN = """
            select e.id, e.at, e.actor, e.action, e.object_type, e.object_id, cast(e.before as text) as before,
                   cast(e.after as text) as after, e.reason, e.origin, e.request_id, cast(null as bigint) as seq
            from platform.own_event e where e.id = :id""";

    private static final String SIGN_IN_ACTIONS = "select distinct action from platform.own_event order by 1";
    private static final String SIGN_IN_ACTORS = "select distinct actor from platform.own_event order by 1 limit 500";

    private static final String ACTIONS = """
            with recursive found as (
                (select action from audit_event order by action limit 1)
                union all
                select (select e.action from audit_event e where e.action > found.action order by e.action limit 1)
                from found where found.action is not null)
            select action from found where action is not null""";

    private static final String ACTORS = """
            with recursive found as (
                (select actor from audit_event order by actor limit 1)
                union all
                select (select e.actor from audit_event e where e.actor > found.actor order by e.actor limit 1)
                from found where found.actor is not null)
            select actor from found where actor is not null limit 500""";

    @Inject
    Database database;

    @Inject
    PersonalData personalData;

    List<TrailEvent> business(TrailSearch search, Optional<UUID> place) {
        return find(BUSINESS, search, place);
    }

    List<TrailEvent> signIns(TrailSearch search, Optional<UUID> place) {
        return find(SIGN_INS, search, place);
    }

    Optional<TrailEvent> find(UUID id) {
        return one(ONE, id);
    }

    Optional<TrailEvent> findSignIn(UUID id) {
        return one(ONE_SIGN_IN, id);
    }

    List<String> signInActions() {
        return words(SIGN_IN_ACTIONS);
    }

    List<String> signInActors() {
        return words(SIGN_IN_ACTORS);
    }

    private Optional<TrailEvent> one(String sql, UUID id) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id)
                        .map(TrailRows::read)
                        .findOne()
                        .map(event -> opened(handle, event)));
    }

    private List<String> words(String sql) {
        return database.figures()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    /** Every action that stands in the trail; the index is skipped through, not read. */
    List<String> actions() {
        return words(ACTIONS);
    }

    List<String> actors() {
        return database.figures()
                .withHandle(
                        handle -> handle.createQuery(ACTORS).mapTo(String.class).list());
    }

    private List<TrailEvent> find(String sql, TrailSearch search, Optional<UUID> place) {
        return database.figures().withHandle(handle -> find(ValuePlans.in(handle), sql, search, place));
    }

    private List<TrailEvent> find(Handle handle, String sql, TrailSearch search, Optional<UUID> place) {
        return handle
                .createQuery(sql)
                .bind("place", place.orElse(EventIds.HIGHEST))
                .bind("lowest", search.from().map(EventIds::from).orElse(EventIds.LOWEST))
                .bind("highest", search.until().map(EventIds::until).orElse(EventIds.HIGHEST))
                .bind("from", search.from().orElse(null))
                .bind("until", search.until().orElse(null))
                .bind("actor", search.actor().orElse(null))
                .bind("action", search.action().orElse(null))
                .bind("object", search.object().orElse(null))
                .bind("limit", search.limit() + 1)
                .map(TrailRows::read)
                .list()
                .stream()
                .map(event -> opened(handle, event))
                .toList();
    }

    private static TrailEvent read(ResultSet row, StatementContext context) throws SQLException {
        return new TrailEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                facts(row.getString("before")),
                facts(row.getString("after")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("origin")),
                Optional.ofNullable(row.getString("request_id")),
                Optional.ofNullable(row.getObject("seq", Long.class)).map(seq -> seq + 1));
    }

    private static Optional<JsonObject> facts(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return Optional.of(reader.readObject());
        }
    }

    /** The event with what it says of a person, for those who may see customers; or that it was erased. */
    private TrailEvent opened(Handle handle, TrailEvent event) {
        Optional<JsonObject> sealed = event.after().filter(facts -> facts.containsKey(PersonalData.SEALED));
        if (sealed.isEmpty() || !CurrentCall.require().actor().may(Permission.READ_ORDERS)) {
            return event;
        }
        JsonObject facts = sealed.get();
        String said = personalData
                .open(handle, facts.getString(PersonalData.ABOUT), facts.getString(PersonalData.SEALED))
                .orElse("erased");
        JsonObject after = Json.createObjectBuilder(facts)
                .remove(PersonalData.SEALED)
                .add("personal", said)
                .build();
        return event.saying(after);
    }
}
