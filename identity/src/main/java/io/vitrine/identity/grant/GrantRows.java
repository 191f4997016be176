package io.vitrine.identity.grant;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of grants, in the business's own schema. */
@ApplicationScoped
class GrantRows {

    private static final String ADD = """
            insert into external_grant
                (id, kind, email, state, valid_from, valid_until, period_from, period_to, moment_from, moment_until,
                 locations, document_classes, trail, reason, asked_by, asked_at)
            values (:id, :kind, :email, :state, :from, :until, :periodFrom, :periodTo,
                    coalesce(cast(cast(:periodFrom as date) as timestamp) at time zone :zone, '-infinity'),
                    coalesce(cast(cast(:periodTo as date) + 1 as timestamp) at time zone :zone, 'infinity'),
                    :locations, :classes, :trail, :reason, :by, :now)""";
    private static final String SEEN = """
            select g.*, (select count(*) from external_view v where v.grant_id = g.id) as views from external_grant g
            """;
    private static final String ALL = SEEN + "where g.kind <> 'SUPPORT' order by g.asked_at desc limit 200";
    private static final String FIND = SEEN + "where g.id = :id and g.kind <> 'SUPPORT'";
    private static final String TAKEN = """
            select exists (select from external_grant
                           where lower(email) = lower(:email) and state <> 'ENDED' and valid_until > :now)""";
    private static final String CONFIRM = """
            update external_grant set state = 'INVITED', confirmed_by = :by
            where id = :id and state = 'WAITING' and asked_by <> :by and valid_until > :now""";
    private static final String END = """
            update external_grant set state = 'ENDED', ended_by = :by, ended_at = :now
            where id = :id and state <> 'ENDED' and kind <> 'SUPPORT'""";
    private static final String END_BEFORE = """
            update external_grant set state = 'ENDED', ended_by = 'system', ended_at = :now
            where actor = :actor and state = 'ACTIVE' and id <> :id""";
    private static final String ACTIVATE = """
            update external_grant set state = 'ACTIVE', actor = :actor where id = :id and state = 'INVITED'""";
    private static final String VIEWS =
            "select at, kind, what, fingerprint from external_view where grant_id = :id order by at desc limit 500";
    private static final String KNOWN = "select count(*) from location where id = any (:ids)";
    private static final String SECOND = "select second_owner from external_setting";
    private static final String SET_SECOND =
            "update external_setting set second_owner = :wanted where second_owner <> :wanted";

    @Inject
    Database database;

    void add(GrantId id, GiveGrant wish, GrantState state, String by, ZoneId zone, Instant now) {
        GrantScope scope = wish.scope();
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("kind", wish.kind().name())
                        .bind("email", wish.email().value())
                        .bind("state", state.name())
                        .bind("from", wish.from())
                        .bind("until", wish.until())
                        .bindByType("periodFrom", day(scope.periodFrom()), LocalDate.class)
                        .bindByType("periodTo", day(scope.periodTo()), LocalDate.class)
                        .bind("zone", zone.getId())
                        .bindByType("locations", array(scope.locations()), UUID[].class)
                        .bind(
                                "classes",
                                scope.documentClasses().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toArray(String[]::new))
                        .bind("trail", scope.trail())
                        .bind("reason", wish.reason())
                        .bind("by", by)
                        .bind("now", now)
                        .execute());
    }

    List<GrantView> all() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ALL)
                        .map((row, context) -> GrantReading.view(row))
                        .list());
    }

    Optional<GrantView> find(GrantId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map((row, context) -> GrantReading.view(row))
                        .findOne());
    }

    List<Viewed> views(GrantId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(VIEWS)
                        .bind("id", id.value())
                        .map((row, context) -> GrantReading.viewed(row))
                        .list());
    }

    boolean taken(String email, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(TAKEN)
                        .bind("email", email)
                        .bind("now", now)
                        .mapTo(boolean.class)
                        .one());
    }

    boolean confirm(GrantId id, String by, Instant now) {
        return change(CONFIRM, id, by, now);
    }

    boolean end(GrantId id, String by, Instant now) {
        return change(END, id, by, now);
    }

    private boolean change(String sql, GrantId id, String by, Instant now) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(sql)
                                .bind("id", id.value())
                                .bind("by", by)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    /** Whether the grant waited for its person; an earlier one of the same person ends. */
    boolean activate(GrantId id, String actor, Instant now) {
        return database.tenant().withHandle(handle -> {
            handle.createUpdate(END_BEFORE)
                    .bind("id", id.value())
                    .bind("actor", actor)
                    .bind("now", now)
                    .execute();
            return handle.createUpdate(ACTIVATE)
                            .bind("id", id.value())
                            .bind("actor", actor)
                            .execute()
                    == 1;
        });
    }

    boolean known(Set<UUID> locations) {
        return database.tenant()
                        .withHandle(handle -> handle.createQuery(KNOWN)
                                .bindByType("ids", locations.toArray(UUID[]::new), UUID[].class)
                                .mapTo(int.class)
                                .one())
                == locations.size();
    }

    boolean secondOwner() {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(SECOND).mapTo(boolean.class).one());
    }

    boolean secondOwner(boolean wanted) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(SET_SECOND)
                                .bind("wanted", wanted)
                                .execute())
                == 1;
    }

    private static @Nullable LocalDate day(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    private static UUID @Nullable [] array(Optional<Set<UUID>> ids) {
        return ids.map(some -> some.toArray(UUID[]::new)).orElse(null);
    }
}
