package io.vitrine.identity.membership;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nobody hands out more than they hold. */
public final class HandedOut {

    private static final Set<String> NOT_IN_TEAMS =
            Set.of(Role.AUDITOR.name(), Role.STAKEHOLDER.name(), Role.CUSTOMER.name());

    private HandedOut() {}

    /** @throws io.vitrine.core.problem.Problem 403 when it exceeds what the giver holds, 422 when no team has the role */
    public static void check(Access giver, TeamRole role, Access given) {
        if (NOT_IN_TEAMS.contains(role.key())) {
            throw TeamRefused.external();
        }
        if (role.isOwner() && !giver.role().equals(TeamRole.OWNER)) {
            throw TeamRefused.ownersOnly();
        }
        permissions(giver, given.permissions());
        limits(giver, given.limits(), given.permissions());
        boolean reached = covers(giver, given);
        if (!reached) {
            throw TeamRefused.moreThanYouHold("access to all of these locations");
        }
    }

    /** Whether everything the other access reaches lies within the giver's locations. */
    static boolean covers(Access giver, Access other) {
        return giver.locations().isEmpty()
                || other.locations()
                        .filter(theirs -> giver.locations().get().containsAll(theirs))
                        .isPresent();
    }

    static void permissions(Access giver, Set<Permission> given) {
        Optional<Permission> missing =
                given.stream().filter(permission -> !giver.may(permission)).min(Comparator.naturalOrder());
        missing.ifPresent(permission -> {
            throw TeamRefused.moreThanYouHold(permission.label() + " (" + permission.code() + ")");
        });
    }

    static void limits(Access giver, Map<Permission, BigDecimal> given, Set<Permission> permissions) {
        giver.limits().forEach((permission, most) -> {
            boolean within = !permissions.contains(permission)
                    || (given.containsKey(permission) && given.get(permission).compareTo(most) <= 0);
            if (!within) {
                throw TeamRefused.moreThanYouHold(permission.label() + " beyond " + most.toPlainString());
            }
        });
    }
}
