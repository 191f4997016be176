package io.vitrine.core.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final UUID HARBOUR = new UUID(1, 1);
    private static final UUID HILL = new UUID(2, 2);
    private static final Access AT_THE_HARBOUR = Access.of(Role.STORE_MANAGER).at(Set.of(HARBOUR));

    @Test
    void accessAtOneShopReachesNeitherAnotherNorTheWholeBusiness() {
        assertTrue(AT_THE_HARBOUR.reaches(Optional.of(HARBOUR)));
        assertFalse(AT_THE_HARBOUR.reaches(Optional.of(HILL)));
        assertFalse(AT_THE_HARBOUR.reaches(Optional.empty()));
        assertTrue(Access.of(Role.STORE_MANAGER).reaches(Optional.empty()));
    }

    @Test
    void aRefusalSaysWhatTheRoleLacksOrWhereItEnds() {
        CurrentCall.run(call(Actor.person(new UUID(9, 9), "Stan Staff", AT_THE_HARBOUR)), () -> {
            assertDoesNotThrow(() -> CurrentCall.permitAt(Permission.READ_FIGURES, Optional.of(HARBOUR)));
            assertEquals("location-not-allowed", code(Permission.READ_FIGURES, Optional.of(HILL)));
            assertEquals("location-not-allowed", code(Permission.READ_FIGURES, Optional.empty()));
            assertEquals("not-allowed", code(Permission.MANAGE_TEAM, Optional.of(HARBOUR)));
        });
        CurrentCall.run(
                call(Actor.ANONYMOUS),
                () -> assertEquals("sign-in-required", code(Permission.READ_FIGURES, Optional.empty())));
    }

    @Test
    void whoAdministersOrTakesFiguresOutIsGuarded() {
        Set<Role> guarded = Arrays.stream(Role.values())
                .filter(role -> Access.of(role).guarded())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(Role.OWNER, Role.FINANCE_OFFICER, Role.ACCOUNTING, Role.IT_SECURITY, Role.AUDITOR), guarded);
    }

    @Test
    void aProgramOfAnAuditorSeesNoMoreThanTheAuditor() {
        Access program = Access.of(Role.AUDITOR).scoped(Set.of(Permission.READ_FIGURES));
        assertTrue(program.external());
        assertEquals("AUDITOR", program.bindingRole());
        assertFalse(program.may(Permission.READ_AUDIT));
    }

    @Test
    void codesOfPermissionsAreUniqueAndFindThem() {
        for (Permission permission : Permission.values()) {
            assertEquals(Optional.of(permission), Permission.withCode(permission.code()));
        }
        assertEquals(Optional.empty(), Permission.withCode("orders:destroy"));
    }

    private static Call call(Actor actor) {
        return new Call(Optional.empty(), actor, "req-1", "192.0.2.1");
    }

    private static String code(Permission permission, Optional<UUID> location) {
        return assertThrows(Problem.class, () -> CurrentCall.permitAt(permission, location))
                .code();
    }
}
