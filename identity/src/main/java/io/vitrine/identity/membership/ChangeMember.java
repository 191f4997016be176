package io.vitrine.identity.membership;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Gives a member another role, other locations or another end. */
@ApplicationScoped
class ChangeMember implements CriticalAction {

    static final String KIND = "member.change";
    static final String WHOM = "member";

    @Inject
    Members members;

    @Inject
    Roles roles;

    @Inject
    GrantedLocations locations;

    @Inject
    GrantedTerms terms;

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
        GrantCommand grant = GrantCommand.read(command, WHOM);
        TeamMember member = member(grant);
        boolean longer = grant.term().beyond(new Term(member.until()));
        return CriticalGrants.rule(
                role(grant), longer ? Set.of() : member.access().permissions());
    }

    @Override
    public String describe(JsonObject command) {
        GrantCommand grant = GrantCommand.read(command, WHOM);
        TeamMember member = member(grant);
        return "Make " + member.name() + " " + role(grant).name() + " " + locations.words(grant.locations())
                + ", instead of " + member.access().roleName() + " "
                + locations.words(member.access().locations())
                + grant.term().until().map(end -> ", until " + end).orElse("");
    }

    @Override
    public void check(JsonObject command) {
        GrantCommand grant = GrantCommand.read(command, WHOM);
        TeamMember member = member(grant);
        TeamRole role = role(grant);
        if (member.isOwner() && !isMe(member)) {
            throw TeamRefused.ownerProtected();
        }
        if (!isMe(member) && !HandedOut.covers(me(), member.access())) {
            throw TeamRefused.moreThanYouHold("access to all locations of this person");
        }
        if (role.isOwner() && grant.locations().isPresent()) {
            throw Problem.invalid("locations", "An owner's access is not limited to locations.");
        }
        locations.check(grant.locations());
        if (!grant.term().equals(new Term(member.until()))) {
            terms.check(role, grant.term());
        }
        HandedOut.check(me(), role, role.access(grant.locations()));
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        GrantCommand grant = GrantCommand.read(command, WHOM);
        TeamMember member = member(grant);
        Actor by = CurrentCall.require().actor();
        members.change(
                member, role(grant), grant.locations(), grant.term(), by.id().orElseThrow(), reason);
        return member.account().toString();
    }

    private TeamRole role(GrantCommand grant) {
        return roles.grantable(grant.role());
    }

    private TeamMember member(GrantCommand grant) {
        return AccountId.parse(grant.whom())
                .flatMap(account -> members.find(tenant(), account))
                .orElseThrow(() -> Problem.notFound("member"));
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }

    private static Access me() {
        return CurrentCall.require().actor().access();
    }

    private static boolean isMe(TeamMember member) {
        return CurrentCall.require()
                .actor()
                .id()
                .filter(member.account().value()::equals)
                .isPresent();
    }
}
