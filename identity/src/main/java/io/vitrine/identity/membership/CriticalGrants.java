package io.vitrine.identity.membership;

import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalRule;
import java.util.Optional;
import java.util.Set;

/** Which grants of a role need a second person. */
public final class CriticalGrants {

    /** The rules that grants can fall under. */
    public static final Set<CriticalRule> RULES = Set.of(CriticalRule.OWNER_GRANT, CriticalRule.ROLE_GRANT);

    private CriticalGrants() {}

    /** @param before what the person may do already */
    public static Optional<CriticalRule> rule(TeamRole role, Set<Permission> before) {
        if (role.isOwner()) {
            return Optional.of(CriticalRule.OWNER_GRANT);
        }
        return widens(role.permissions(), before) ? Optional.of(CriticalRule.ROLE_GRANT) : Optional.empty();
    }

    /** Whether somebody comes to administer or export who did not before. */
    static boolean widens(Set<Permission> after, Set<Permission> before) {
        return after.stream().anyMatch(permission -> permission.guarded() && !before.contains(permission));
    }
}
