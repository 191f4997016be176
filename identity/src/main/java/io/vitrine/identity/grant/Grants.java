package io.vitrine.identity.grant;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The grants of the current business, for its owners. */
@ApplicationScoped
@Transactional
public class Grants {

    @Inject
    GrantRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Grants of auditors and stakeholders, newest first, ended ones included. */
    public List<GrantView> all() {
        CurrentCall.permit(Permission.READ_GRANTS);
        return rows.all();
    }

    /** @throws Problem 404 when there is none */
    public GrantView find(GrantId id) {
        CurrentCall.permit(Permission.READ_GRANTS);
        return rows.find(id).orElseThrow(() -> Problem.notFound("grant"));
    }

    /** What the holder opened and downloaded, newest first, at most 500. */
    public List<Viewed> views(GrantId id) {
        find(id);
        return rows.views(id);
    }

    /** Whether a grant needs a second owner; otherwise all other owners get notice. */
    public boolean needsSecondOwner() {
        CurrentCall.permit(Permission.READ_GRANTS);
        return rows.secondOwner();
    }

    /** Changes that rule, from the next grant on. */
    public void needSecondOwner(boolean wanted, String reason) {
        owner();
        if (rows.secondOwner(wanted)) {
            audit.record(new AuditEntry(
                    "grant-rule.changed",
                    "setting",
                    "grants",
                    Optional.of(Map.of("secondOwner", String.valueOf(!wanted))),
                    Optional.of(Map.of("secondOwner", String.valueOf(wanted))),
                    Optional.of(reason).filter(words -> !words.isBlank())));
        }
    }

    /**
     * Lets somebody in, or asks a second owner to, as the rule says. The person gets a mail and accepts by its link.
     *
     * @throws Problem 403 for anybody but an owner, 409 when the person has a live grant, 422 for an unknown location
     */
    public GrantView give(GiveGrant wish) {
        Actor owner = owner();
        if (!rows.known(wish.scope().locations().orElse(Set.of()))) {
            throw Problem.invalid("scope.locations", "Use ids of locations of this business.");
        }
        if (!wish.until().isAfter(clock.instant())) {
            throw Problem.invalid("until", "Use a moment that is still to come.");
        }
        if (rows.taken(wish.email().value(), clock.instant())) {
            throw Problem.of(
                    409, "grant-exists", "This person has a grant already", "End it before you give another one.");
        }
        boolean second = rows.secondOwner();
        GrantId id = new GrantId(ids.next());
        rows.add(
                id,
                wish,
                second ? GrantState.WAITING : GrantState.INVITED,
                owner.key(),
                CurrentCall.require().business().zone(),
                clock.instant());
        GrantEvent event = new GrantEvent(second ? GrantEvent.What.ASKED : GrantEvent.What.GIVEN, id, owner.key());
        record(event.type(), id, GrantFacts.of(wish), Optional.of(wish.reason()).filter(words -> !words.isEmpty()));
        outbox.publish(event);
        return find(id);
    }

    /**
     * Confirms what another owner asked for.
     *
     * @throws Problem 403 for who asked for it and for anybody but an owner, 404, 409 when it does not wait any more
     */
    public GrantView confirm(GrantId id) {
        Actor owner = owner();
        GrantView grant = find(id);
        if (grant.askedBy().equals(owner.key())) {
            throw Problem.of(403, "own-request", "This is your own request", "Another owner has to confirm it.");
        }
        if (!rows.confirm(id, owner.key(), clock.instant())) {
            throw Problem.of(409, "grant-not-waiting", "Nothing to confirm", "The grant does not wait any more.");
        }
        record("grant.confirmed", id, Map.of("askedBy", grant.askedBy()), Optional.empty());
        outbox.publish(new GrantEvent(GrantEvent.What.GIVEN, id, owner.key()));
        return find(id);
    }

    /** Ends the grant at once: the holder's next request fails. @throws Problem 404, also when it has ended */
    public void end(GrantId id) {
        Actor owner = owner();
        find(id);
        if (!rows.end(id, owner.key(), clock.instant())) {
            throw Problem.notFound("grant");
        }
        record("grant.ended", id, Map.of(), Optional.empty());
        outbox.publish(new GrantEvent(GrantEvent.What.ENDED, id, owner.key()));
    }

    private void record(String action, GrantId id, Map<String, String> facts, Optional<String> reason) {
        audit.record(new AuditEntry(action, "grant", id.toString(), Optional.empty(), Optional.of(facts), reason));
    }

    private static Actor owner() {
        CurrentCall.permit(Permission.MANAGE_GRANTS);
        Actor actor = CurrentCall.require().actor();
        if (!actor.access().role().equals(Role.OWNER.name())) {
            throw Problem.of(403, "owners-only", "Owners decide this", "Ask an owner of the business.");
        }
        return actor;
    }
}
