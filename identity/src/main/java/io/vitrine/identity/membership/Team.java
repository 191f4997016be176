package io.vitrine.identity.membership;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The people of the current business. Call it outside a transaction of the platform. */
@ApplicationScoped
public class Team {

    @Inject
    Members members;

    @Inject
    SecondPerson second;

    /** Who works here; those who are limited to locations see whom they share one with. */
    public List<TeamMember> all() {
        CurrentCall.permit(Permission.READ_TEAM);
        return members.all(tenant()).stream()
                .filter(Team::seen)
                .map(Team::shown)
                .toList();
    }

    public Optional<TeamMember> find(AccountId account) {
        CurrentCall.permit(Permission.READ_TEAM);
        return members.find(tenant(), account).filter(Team::seen).map(Team::shown);
    }

    /**
     * Gives the member another role, other locations or another end, at once or after a second person.
     *
     * @param role key of the role; the present one when absent
     * @param reach where it holds; the present locations when absent
     * @param term how long; as long as now when absent
     * @throws Problem 403 when it is more than the caller holds, 404 for nobody of the team, 409 for another owner
     */
    public Outcome change(
            AccountId account, Optional<String> role, Optional<Reach> reach, Optional<Term> term, String reason) {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        TeamMember member = members.find(tenant(), account).orElseThrow(() -> Problem.notFound("member"));
        GrantCommand grant = new GrantCommand(
                account.toString(),
                role.orElseGet(() -> TeamRole.keyOf(member.access())),
                reach.orElse(new Reach(member.access().locations())).locations(),
                term.orElse(new Term(member.until())));
        return second.ask(ChangeMember.KIND, grant.write(ChangeMember.WHOM), reason);
    }

    /**
     * Ends the membership, and with it all sessions, tokens, keys, invitations and pending commands of the person here:
     * the next request fails. An owner can only leave; the last one cannot.
     */
    public void letGo(AccountId account, String reason) {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        String why = Reason.require(reason);
        TeamMember member = members.find(tenant(), account).orElseThrow(() -> Problem.notFound("member"));
        boolean me = me().id().filter(account.value()::equals).isPresent();
        if (member.isOwner() && !me) {
            throw TeamRefused.ownerProtected();
        }
        if (!me && !HandedOut.covers(me().access(), member.access())) {
            throw Problem.notFound("member");
        }
        members.end(member, why);
    }

    private static boolean seen(TeamMember member) {
        return me().access().locations().isEmpty()
                || member.access()
                        .locations()
                        .map(theirs -> theirs.stream()
                                .anyMatch(me().access().locations().get()::contains))
                        .orElse(true);
    }

    private static TeamMember shown(TeamMember member) {
        Actor me = me();
        boolean whole =
                me.kind() == Actor.Kind.SYSTEM || me.may(Permission.MANAGE_TEAM) || me.may(Permission.REVIEW_ACCESS);
        return whole ? member : member.withoutEmail();
    }

    private static Actor me() {
        return CurrentCall.require().actor();
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }
}
