package io.vitrine.identity.membership;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Memberships in transactions of the platform, each change with its event in the trail. It asks for no permission. */
@ApplicationScoped
public class Members {

    @Inject
    TeamRows rows;

    @Inject
    Audit audit;

    @Inject
    Event<MembershipChanged> changed;

    @Inject
    Event<MembershipEnded> ended;

    @Inject
    Clock clock;

    /** The team of the business, by name. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<TeamMember> all(TenantId tenant) {
        return rows.all(tenant);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<TeamMember> find(TenantId tenant, AccountId account) {
        return rows.one(tenant, account);
    }

    /** The same in the transaction that runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<TeamMember> findHere(TenantId tenant, AccountId account) {
        return rows.one(tenant, account);
    }

    /** Makes the person a member. Whether it was none before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean join(
            AccountId account,
            TenantId tenant,
            TeamRole role,
            Optional<Set<UUID>> locations,
            Term term,
            String reason) {
        if (!rows.join(account, tenant, role, locations, term, clock.instant())) {
            return false;
        }
        record(
                account,
                tenant,
                "membership.granted",
                Optional.empty(),
                Optional.of(facts(role.key(), locations, term)),
                reason);
        changed.fire(new MembershipChanged(account, tenant));
        return true;
    }

    /** Gives the member another role, locations and end. @throws io.vitrine.core.problem.Problem 409 for another owner */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void change(
            TeamMember member, TeamRole role, Optional<Set<UUID>> locations, Term term, UUID by, String reason) {
        TenantId tenant = member.member().tenant();
        if (!TeamRefused.keepingAnOwner(() -> rows.change(member.account(), tenant, role, locations, term, by))) {
            throw TeamRefused.ownerProtected();
        }
        record(
                member.account(),
                tenant,
                "membership.changed",
                Optional.of(facts(member)),
                Optional.of(facts(role.key(), locations, term)),
                reason);
        changed.fire(new MembershipChanged(member.account(), tenant));
    }

    /** Ends the membership and all that hangs on it. @throws io.vitrine.core.problem.Problem 409 for the last owner */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(TeamMember member, String reason) {
        endHere(member, reason);
    }

    /** The same in the transaction that runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endHere(TeamMember member, String reason) {
        TenantId tenant = member.member().tenant();
        if (TeamRefused.keepingAnOwner(() -> rows.end(member.account(), tenant, member.isOwner()))) {
            record(member.account(), tenant, "membership.ended", Optional.of(facts(member)), Optional.empty(), reason);
            ended.fire(new MembershipEnded(member.account(), tenant));
            changed.fire(new MembershipChanged(member.account(), tenant));
        }
    }

    private void record(
            AccountId account,
            TenantId tenant,
            String action,
            Optional<Map<String, String>> before,
            Optional<Map<String, String>> after,
            String reason) {
        audit.recordOnPlatform(
                new AuditEntry(action, "account", account.toString(), before, after, Optional.of(reason)),
                Optional.of(tenant));
    }

    private static Map<String, String> facts(TeamMember member) {
        return facts(TeamRole.keyOf(member.access()), member.access().locations(), new Term(member.until()));
    }

    static Map<String, String> facts(String role, Optional<Set<UUID>> locations, Term term) {
        Map<String, String> facts = new HashMap<>();
        facts.put("role", role);
        locations.ifPresent(only -> facts.put(
                "locations",
                only.stream().map(id -> new LocationId(id).toString()).sorted().collect(Collectors.joining(" "))));
        term.until().ifPresent(end -> facts.put("until", end.toString()));
        return facts;
    }
}
