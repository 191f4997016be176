package io.vitrine.ui.owner.trail;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.core.audit.trail.TrailSearch;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * All that the address of a list of events holds.
 *
 * @param page below {@code /app/}
 * @param anyTime whether the scope's period is left out of account
 * @param entry the event that is shown in full
 */
record TrailState(
        String page,
        Scope scope,
        boolean anyTime,
        Optional<String> actor,
        Optional<String> action,
        Optional<String> object,
        Optional<String> after,
        Optional<String> entry) {

    private static final int ROWS = 50;
    private static final int LONGEST = 200;

    static TrailState read(String page, QueryParameters query, LocalDate today) {
        boolean anyTime = query.getSingleParameter("period").isEmpty()
                && query.getSingleParameter("from").isEmpty();
        return new TrailState(
                page,
                Scope.read(query, today, Preset.LAST_30),
                anyTime,
                word(query, "actor"),
                word(query, "action"),
                word(query, "object"),
                query.getSingleParameter("after"),
                word(query, "entry"));
    }

    private static Optional<String> word(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    TrailSearch search(ZoneId zone) {
        return new TrailSearch(
                anyTime ? Optional.empty() : Optional.of(start(scope.period().from(), zone)),
                anyTime
                        ? Optional.empty()
                        : Optional.of(start(scope.period().to().plusDays(1), zone)),
                actor,
                action,
                object,
                after,
                ROWS);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    boolean narrowed() {
        return !anyTime || actor.isPresent() || action.isPresent() || object.isPresent();
    }

    TrailState within(Scope other) {
        return new TrailState(page, other, false, actor, action, object, Optional.empty(), Optional.empty());
    }

    TrailState atAnyTime() {
        return new TrailState(page, scope, true, actor, action, object, Optional.empty(), Optional.empty());
    }

    TrailState by(Optional<String> other) {
        return new TrailState(page, scope, anyTime, other, action, object, Optional.empty(), Optional.empty());
    }

    TrailState doing(Optional<String> other) {
        return new TrailState(page, scope, anyTime, actor, other, object, Optional.empty(), Optional.empty());
    }

    TrailState to(Optional<String> other) {
        return new TrailState(
                page,
                scope,
                anyTime,
                actor,
                action,
                other.map(String::strip).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty());
    }

    /** The object stands in the path, not in the query. */
    TrailState about(String only) {
        return new TrailState(page, scope, anyTime, actor, action, Optional.of(only), after, entry);
    }

    TrailState from(Optional<String> cursor) {
        return new TrailState(page, scope, anyTime, actor, action, object, cursor, Optional.empty());
    }

    TrailState showing(String event) {
        return new TrailState(page, scope, anyTime, actor, action, object, after, Optional.of(event));
    }

    Address address() {
        Address address = Address.of(page)
                .with("actor", actor)
                .with("action", action)
                .with("object", object.filter(id -> !page.endsWith(id)))
                .with("after", after)
                .with("entry", entry);
        return anyTime ? address : scope.on(address);
    }
}
