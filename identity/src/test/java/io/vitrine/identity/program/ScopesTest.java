package io.vitrine.identity.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Role;
import io.vitrine.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keys:write",
                "team:write",
                "roles:write",
                "reviews:write",
                "security:write",
                "approvals:write",
                "grants:write",
                "orders:delete",
                "ORDERS:READ"
            })
    void whatGivesOrTakesAccessIsNoScope(String code) {
        assertThrows(Problem.class, () -> Scopes.of(List.of("orders:read", code), "scopes"));
        assertTrue(Scopes.parse("orders:read " + code).isEmpty());
    }

    @Test
    void noScopeAtAllIsNone() {
        assertThrows(Problem.class, () -> Scopes.of(List.of(), "scopes"));
        assertTrue(Scopes.parse("").isEmpty());
        assertTrue(Scopes.parse(" ").isEmpty());
        assertTrue(Scopes.parse("orders:read ".repeat(1_000)).isEmpty());
    }

    @Test
    void scopesAreComparedWithWhatSomebodyHolds() {
        Scopes scopes = Scopes.parse("orders:write orders:read").orElseThrow();
        assertEquals("orders:read orders:write", scopes.toString());
        assertEquals(List.of("orders:write"), scopes.beyond(Access.of(Role.WAREHOUSE)));
        assertEquals(
                "orders:read",
                scopes.heldBy(Access.of(Role.WAREHOUSE)).orElseThrow().toString());
        assertTrue(scopes.heldBy(Access.of(Role.CUSTOMER)).isEmpty());
        assertTrue(Scopes.offered(Access.of(Role.OWNER)).stream().noneMatch(offered -> !Scopes.fit(offered)));
    }
}
