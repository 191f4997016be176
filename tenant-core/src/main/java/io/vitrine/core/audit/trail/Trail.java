package io.vitrine.core.audit.trail;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The trail of the current business. It concerns the whole business: access to some locations is not enough. */
@ApplicationScoped
public class Trail {

    @Inject
    TrailRows rows;

    @Inject
    Cursors cursors;

    /** What happened in the business. @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public TrailPage search(TrailSearch search) {
        permit();
        return page(search, rows::business);
    }

    /** What happened on the platform and concerns the business: sign-ins, sessions, accounts, memberships. */
    @Transactional
    public TrailPage signIns(TrailSearch search) {
        permitInside();
        return page(search, rows::signIns);
    }

    /** One event of the business, by its id. */
    @Transactional
    public Optional<TrailEvent> find(String id) {
        permit();
        return TypeId.parse("evt", id).flatMap(rows::find);
    }

    /** One event of the platform that concerns the business. */
    @Transactional
    public Optional<TrailEvent> findSignIn(String id) {
        permitInside();
        return TypeId.parse("evt", id).flatMap(rows::findSignIn);
    }

    /** The actions among the platform's events about the business. */
    @Transactional
    public List<String> signInActions() {
        permitInside();
        return rows.signInActions();
    }

    /** The actors of the platform's events about the business. */
    @Transactional
    public List<String> signInActors() {
        permitInside();
        return rows.signInActors();
    }

    /** The actions that stand in the trail, for choosing one. */
    @Transactional
    public List<String> actions() {
        permit();
        return rows.actions();
    }

    /** The actors that stand in the trail, for choosing one. */
    @Transactional
    public List<String> actors() {
        permit();
        return rows.actors();
    }

    private TrailPage page(TrailSearch search, BiFunction<TrailSearch, Optional<UUID>, List<TrailEvent>> reader) {
        Optional<UUID> place = search.after().map(cursors::open).map(Trail::place);
        List<TrailEvent> found = reader.apply(search, place);
        if (found.size() <= search.limit()) {
            return new TrailPage(found, Optional.empty());
        }
        List<TrailEvent> page = found.subList(0, search.limit());
        return new TrailPage(
                page,
                Optional.of(cursors.sign(EventRow.name(page.get(page.size() - 1).id()))));
    }

    private static UUID place(String text) {
        return TypeId.parse("evt", text)
                .orElseThrow(() -> Problem.invalid("after", "Use the value of \"next\" from the page before."));
    }

    static void permit() {
        CurrentCall.permitAt(Permission.READ_AUDIT, Optional.empty());
    }

    /** People from outside see the trail of the business, and not who signs in to it. */
    private static void permitInside() {
        permit();
        if (CurrentCall.require().actor().access().external()) {
            throw Problem.of(
                    403,
                    "trail-not-granted",
                    "For people of the business",
                    "Sign-ins are shown to the business alone.");
        }
    }
}
