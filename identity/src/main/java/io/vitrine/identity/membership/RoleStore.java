package io.vitrine.identity.membership;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Own roles in transactions of the platform, each change with its event in the trail. */
@ApplicationScoped
class RoleStore {

    @Inject
    RoleRows rows;

    @Inject
    Audit audit;

    @Inject
    Event<RoleChanged> changed;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<TeamRole> own(TenantId tenant) {
        return rows.all(tenant);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Integer> holders(TenantId tenant) {
        return rows.holders(tenant);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public RoleId add(TenantId tenant, RoleDraft draft, String reason) {
        RoleId id = new RoleId(ids.next());
        if (!rows.add(id, tenant, draft, clock.instant())) {
            throw taken();
        }
        record(tenant, "role.added", id, Optional.empty(), Optional.of(facts(draft)), reason);
        return id;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void change(TenantId tenant, TeamRole before, RoleDraft draft, String reason) {
        RoleId id = before.own().orElseThrow();
        if (!rows.change(id, tenant, draft, clock.instant())) {
            throw taken();
        }
        record(tenant, "role.changed", id, Optional.of(facts(before)), Optional.of(facts(draft)), reason);
        changed.fire(new RoleChanged(tenant));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remove(TenantId tenant, TeamRole role, String reason) {
        RoleId id = role.own().orElseThrow();
        if (!rows.remove(id, tenant)) {
            throw Problem.of(
                    409,
                    "role-in-use",
                    "Somebody has this role",
                    "Give its people another role and revoke its invitations first.");
        }
        record(tenant, "role.removed", id, Optional.of(facts(role)), Optional.empty(), reason);
    }

    private void record(
            TenantId tenant,
            String action,
            RoleId id,
            Optional<Map<String, String>> before,
            Optional<Map<String, String>> after,
            String reason) {
        audit.recordOnPlatform(
                new AuditEntry(action, "role", id.toString(), before, after, Optional.of(reason)), Optional.of(tenant));
    }

    private static Map<String, String> facts(RoleDraft draft) {
        return Map.of(
                "name", draft.name(),
                "permissions", String.join(" ", draft.codes()),
                "limits", RoleRows.limits(draft.limits()));
    }

    private static Map<String, String> facts(TeamRole role) {
        return Map.of(
                "name",
                role.name(),
                "permissions",
                role.permissions().stream()
                        .map(permission -> permission.code())
                        .sorted()
                        .collect(Collectors.joining(" ")),
                "limits",
                RoleRows.limits(role.limits()));
    }

    private static Problem taken() {
        return Problem.invalid("name", "Another role has this name; choose one that tells them apart.");
    }
}
