package io.vitrine.core.audit.subject;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the business's trail holds about one customer, for that customer: what the customer did, and what others did with
 * the customer's account or data. Who of the business it was, and from where, stays with the business.
 */
@ApplicationScoped
public class SubjectTrail {

    private static final String ABOUT = """
            select e.id, e.at, e.actor, e.action from (
                (select id, at, actor, action from audit_event
                 where actor = any (:names) and id < :before order by id desc limit :limit)
                union
                (select id, at, actor, action from audit_event
                 where object_id = any (:names) and id < :before order by id desc limit :limit)
                union
                (select id, at, actor, action from audit_event
                 where after ->> 'about' = any (:names) and id < :before order by id desc limit :limit)) e
            order by e.id desc limit :limit""";

    private static final UUID END = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** Who did something. */
    public enum Who {
        YOU,
        BUSINESS,
        SYSTEM,
        /** Not signed in: somebody who tried a password, or asked for a new one. */
        UNKNOWN
    }

    /** One event. */
    public record Line(UUID id, Instant at, Who who, String action) {}

    @Inject
    Database database;

    /**
     * Newest first.
     *
     * @param also under which the customer is known besides the account, such as {@code cus_01h...}
     * @param before the last one that was seen
     */
    @Transactional
    public List<Line> ofCaller(Optional<String> also, Optional<UUID> before, int limit) {
        Actor me = CurrentCall.require().actor();
        if (me.kind() != Actor.Kind.CUSTOMER) {
            throw AccessRefused.signInFirst();
        }
        String[] names = also.map(name -> new String[] {me.key(), name}).orElseGet(() -> new String[] {me.key()});
        return database.figures()
                .withHandle(handle -> handle.createQuery(ABOUT)
                        .bind("names", names)
                        .bind("before", before.orElse(END))
                        .bind("limit", limit)
                        .map((row, context) -> new Line(
                                row.getObject("id", UUID.class),
                                row.getTimestamp("at").toInstant(),
                                who(row.getString("actor"), me.key()),
                                row.getString("action")))
                        .list());
    }

    private static Who who(String actor, String me) {
        if (actor.equals(me)) {
            return Who.YOU;
        }
        if (actor.startsWith("system:")) {
            return Who.SYSTEM;
        }
        return actor.equals(Actor.ANONYMOUS.key()) ? Who.UNKNOWN : Who.BUSINESS;
    }
}
