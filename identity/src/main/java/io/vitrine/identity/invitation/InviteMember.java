package io.vitrine.identity.invitation;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.membership.CriticalGrants;
import io.vitrine.identity.membership.GrantCommand;
import io.vitrine.identity.membership.GrantedLocations;
import io.vitrine.identity.membership.GrantedTerms;
import io.vitrine.identity.membership.HandedOut;
import io.vitrine.identity.membership.Members;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Invites somebody into the team. */
@ApplicationScoped
class InviteMember implements CriticalAction {

    static final String KIND = "member.invite";
    static final String WHOM = "email";

    @Inject
    Members members;

    @Inject
    Roles roles;

    @Inject
    GrantedLocations locations;

    @Inject
    GrantedTerms terms;

    @Inject
    InvitationStore store;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission needs() {
        return Permission.MANAGE_TEAM;
    }

    @Override
    public Set<CriticalRule> rules() {
        return CriticalGrants.RULES;
    }

    @Override
    public Optional<CriticalRule> rule(JsonObject command) {
        return CriticalGrants.rule(role(command), Set.of());
    }

    @Override
    public String describe(JsonObject command) {
        GrantCommand grant = GrantCommand.read(command, WHOM);
        return "Invite " + grant.whom() + " as " + role(command).name() + " " + locations.words(grant.locations())
                + grant.term().until().map(end -> ", until " + end).orElse("");
    }

    @Override
    public void check(JsonObject command) {
        GrantCommand grant = GrantCommand.read(command, WHOM);
        EmailAddress email = email(grant);
        TeamRole role = role(command);
        if (role.isOwner() && grant.locations().isPresent()) {
            throw Problem.invalid("locations", "An owner's access is not limited to locations.");
        }
        locations.check(grant.locations());
        terms.check(role, grant.term());
        HandedOut.check(CurrentCall.require().actor().access(), role, role.access(grant.locations()));
        boolean member = members.all(CurrentCall.require().business().id()).stream()
                .anyMatch(known ->
                        known.email().filter(email.value()::equalsIgnoreCase).isPresent());
        if (member) {
            throw Problem.of(409, "member-already", "This person is in the team already", "Change the role instead.");
        }
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        GrantCommand grant = GrantCommand.read(command, WHOM);
        return store.add(
                        CurrentCall.require().business(),
                        email(grant),
                        role(command),
                        grant.locations(),
                        grant.term(),
                        CurrentCall.require().actor().id().orElseThrow(),
                        reason)
                .toString();
    }

    private TeamRole role(JsonObject command) {
        return roles.grantable(command.getString("role", ""));
    }

    private static EmailAddress email(GrantCommand grant) {
        return EmailAddress.parse(grant.whom()).orElseThrow(() -> Problem.invalid("email", EmailAddress.RULE));
    }
}
