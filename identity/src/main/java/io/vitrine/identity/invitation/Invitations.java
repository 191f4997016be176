package io.vitrine.identity.invitation;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.membership.GrantCommand;
import io.vitrine.identity.membership.Term;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks people to join the current business. Call it outside a transaction of the platform. */
@ApplicationScoped
public class Invitations {

    private static final int MAILS = 5;
    private static final int INVITATIONS = 200;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    InvitationStore store;

    @Inject
    SecondPerson second;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perMailbox;

    @SuppressWarnings("NullAway.Init")
    private Limiter perBusiness;

    @PostConstruct
    void limit() {
        perMailbox = new Limiter("invitation-mails", MAILS, HOUR, clock);
        perBusiness = new Limiter("invitations", INVITATIONS, HOUR, clock);
    }

    /** The open ones, newest first, those that have run out included. */
    public List<Invitation> open() {
        CurrentCall.permit(Permission.READ_TEAM);
        CurrentCall.permit(Permission.MANAGE_TEAM);
        return store.open(business().id());
    }

    public Optional<Invitation> find(InvitationId id) {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        return store.find(business().id(), id);
    }

    /**
     * Invites somebody, at once or after a second person.
     *
     * @param role key of the role
     * @param locations where it will hold; absent for everywhere
     * @param term how long the membership will hold
     * @throws Problem 403 when it is more than the caller holds, 409 when the person is invited or a member already, 422 for
     *     what is no address, role or location, 429 when too many are invited
     */
    public Outcome invite(String email, String role, Optional<Set<UUID>> locations, Term term, String reason) {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        perBusiness.take(business().key());
        return second.ask(
                InviteMember.KIND,
                new GrantCommand(email.strip(), role, locations, term).write(InviteMember.WHOM),
                reason);
    }

    /** Sends the mail again, with a new link. @throws Problem 404 when it is not open, 429 when it was sent often enough */
    public void remind(InvitationId id) {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        Invitation invitation = store.find(business().id(), id).orElseThrow(() -> Problem.notFound("invitation"));
        perMailbox.take(invitation.email().key());
        store.remind(business(), id);
    }

    /** @throws Problem 404 when it is not open */
    public void revoke(InvitationId id, String reason) {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        if (!store.revoke(business().id(), id, Reason.require(reason))) {
            throw Problem.notFound("invitation");
        }
    }

    private static Tenant business() {
        return CurrentCall.require().business();
    }
}
