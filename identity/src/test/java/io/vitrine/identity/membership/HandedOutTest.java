package io.vitrine.identity.membership;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandedOutTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();

    @Test
    void anOwnerHandsOutEveryRoleOfTheTeam() {
        Access owner = Access.of(Role.OWNER);
        assertDoesNotThrow(() -> give(owner, TeamRole.of(Role.OWNER, 1), Optional.empty()));
        assertDoesNotThrow(() -> give(owner, TeamRole.of(Role.WAREHOUSE, 0), Optional.of(Set.of(HERE))));
        assertEquals("invalid", refused(owner, TeamRole.of(Role.AUDITOR, 0), Optional.empty()));
        assertEquals("invalid", refused(owner, TeamRole.of(Role.CUSTOMER, 0), Optional.empty()));
    }

    @Test
    void whoHoldsAllPermissionsByAnOwnRoleMakesNoOwners() {
        Access all = new Access("x", "Everything", Set.of(Permission.values()), Optional.empty(), Map.of());
        assertEquals("owners-only", refused(all, TeamRole.of(Role.OWNER, 1), Optional.empty()));
        assertDoesNotThrow(() -> give(all, TeamRole.of(Role.FINANCE_OFFICER, 0), Optional.empty()));
    }

    @Test
    void permissionsLocationsAndLimitsStayWithinOnesOwn() {
        Access lead = new Access(
                "x",
                "Lead",
                Set.of(Permission.READ_ORDERS, Permission.RECORD_SALES),
                Optional.of(Set.of(HERE)),
                Map.of(Permission.RECORD_SALES, new BigDecimal("500.00")));
        assertDoesNotThrow(() -> give(lead, own("400"), Optional.of(Set.of(HERE))));
        assertEquals("more-than-you-hold", refused(lead, own("501"), Optional.of(Set.of(HERE))));
        assertEquals("more-than-you-hold", refused(lead, own(""), Optional.of(Set.of(HERE))));
        assertEquals("more-than-you-hold", refused(lead, own("400"), Optional.of(Set.of(HERE, THERE))));
        assertEquals("more-than-you-hold", refused(lead, own("400"), Optional.empty()));
        assertEquals("more-than-you-hold", refused(lead, TeamRole.of(Role.MARKETING, 0), Optional.of(Set.of(HERE))));
    }

    private static TeamRole own(String limit) {
        Map<Permission, BigDecimal> limits =
                limit.isEmpty() ? Map.of() : Map.of(Permission.RECORD_SALES, new BigDecimal(limit));
        RoleId id = new RoleId(UUID.randomUUID());
        return new TeamRole(id.toString(), "Till", "", Set.of(Permission.RECORD_SALES), limits, Optional.of(id), 0);
    }

    private static void give(Access giver, TeamRole role, Optional<Set<UUID>> locations) {
        HandedOut.check(giver, role, role.access(locations));
    }

    private static String refused(Access giver, TeamRole role, Optional<Set<UUID>> locations) {
        return assertThrows(Problem.class, () -> give(giver, role, locations)).code();
    }
}
