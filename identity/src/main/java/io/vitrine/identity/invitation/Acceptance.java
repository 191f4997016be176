package io.vitrine.identity.invitation;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.account.Passwords;
import io.vitrine.identity.membership.HandedOut;
import io.vitrine.identity.membership.Members;
import io.vitrine.identity.membership.PeopleNames;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.TeamRole;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets in who shows the secret of an invitation, on the host of the business that invited. */
@ApplicationScoped
public class Acceptance {

    private static final int NAME = 120;
    private static final int TYPED = 1_000;
    private static final int TRIES = 60;

    @Inject
    InvitationStore store;

    @Inject
    Joining joining;

    @Inject
    Passwords passwords;

    @Inject
    Members members;

    @Inject
    Roles roles;

    @Inject
    PeopleNames names;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perAddress;

    @PostConstruct
    void limit() {
        perAddress = new Limiter("invitation-tries", TRIES, Duration.ofMinutes(1), clock);
    }

    /** What the link offers. @throws Problem 422 when it is unknown, used, revoked or older than seven days */
    public Invited look(String token) {
        Invitation invitation = find(token);
        return new Invited(
                business().name(),
                invitation.email().value(),
                roles.grantable(invitation.role()).name(),
                names.of(invitation.invitedBy()),
                joining.known(invitation.email()));
    }

    /**
     * Makes the person a member. An account that exists keeps its name and password and has to sign in; otherwise a new
     * one is made. Role and locations are the invitation's, whatever else was sent.
     *
     * @throws Problem 409 when the inviter could not grant this any more, 422 for a link that does not work and for each
     *     wrong field
     */
    public void accept(String token, String name, String password) {
        Invitation invitation = find(token);
        Optional<Joining.NewAccount> account = Optional.empty();
        if (!joining.known(invitation.email())) {
            check(name, password, invitation);
            account = Optional.of(new Joining.NewAccount(name.strip(), passwords.hash(password)));
        }
        TeamRole role = roles.grantable(invitation.role());
        inviterStillHolds(invitation, role);
        AccountId person = joining.idFor(invitation.email());
        Optional<Joining.NewAccount> fresh = account;
        Call asMyself = CurrentCall.require().as(Actor.person(person.value(), "invited", Access.NONE));
        CurrentCall.run(asMyself, () -> joining.join(new OpaqueToken(token), role, person, fresh));
    }

    private void inviterStillHolds(Invitation invitation, TeamRole role) {
        Access inviter = members.find(invitation.tenant(), invitation.invitedBy())
                .map(member -> member.access())
                .orElse(Access.NONE);
        try {
            HandedOut.check(inviter, role, role.access(invitation.locations()));
        } catch (Problem exceeded) {
            throw Problem.of(
                    409,
                    "invitation-void",
                    "This invitation no longer holds",
                    "Whoever invited you cannot grant this any more. Ask for a new invitation.");
        }
    }

    private Invitation find(String token) {
        Call call = CurrentCall.require();
        if (call.actor().kind() == Actor.Kind.ANONYMOUS) {
            perAddress.take(call.origin());
        }
        return store.byToken(new OpaqueToken(token), business().id()).orElseThrow(Acceptance::spent);
    }

    private static void check(String name, String password, Invitation invitation) {
        Checks checks = new Checks().text(name, NAME, "name", "Write your name, at most 120 characters.");
        Optional<String> complaint = password.length() > TYPED
                ? Optional.of(PasswordRules.RULE)
                : PasswordRules.complaint(
                        password, invitation.email().value(), business().name());
        complaint.ifPresent(cure -> checks.that(false, "password", cure));
        checks.raise();
    }

    private static Tenant business() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
    }

    static Problem spent() {
        return Problem.invalid(
                "token",
                "This link has been used, was revoked, or is older than seven days. Ask for a new invitation, or sign in.");
    }
}
