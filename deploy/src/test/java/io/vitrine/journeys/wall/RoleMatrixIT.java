package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Role;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.team.Colleague;
import io.vitrine.journeys.team.EveryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every role at every operation: refused exactly where the table says so. A new operation is tried without being named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixIT {

    private static final String QUERY = "?from=2026-01-01&to=2026-01-31&kind=orders&preset=generic&reason=test";
    private static final Map<String, String> NOTHING = Map.of(
            "metric", "net-sales",
            "dimension", "product",
            "rule", "owner-grant",
            "member", "acc_01h00000000000000000000000",
            "role", "rol_01h00000000000000000000000",
            "key", "no-such-key");

    @SuppressWarnings("NullAway.Init")
    private Map<Role, Colleague> people;

    private final Map<String, GuardTable.Guard> table = new GuardTable().operations();
    private List<Operation> operations = List.of();

    @BeforeAll
    void open() {
        Business business = Business.open("matrix");
        people = EveryRole.in(business);
        operations = Operation.read(
                business.anonymous().get("/openapi?format=JSON").expect(200).json());
    }

    @Test
    void theDescriptionAndTheTableNameTheSameOperations() {
        TreeSet<String> described = new TreeSet<>();
        operations.forEach(operation -> described.add(operation.toString()));
        TreeSet<String> missing = new TreeSet<>(described);
        missing.removeAll(table.keySet());
        assertEquals(new TreeSet<>(), missing, "described, but not in the table");
        assertTrue(described.size() > 30, described.toString());
    }

    @Test
    void aRoleIsRefusedExactlyWhatTheTableDoesNotGive() {
        List<String> faults = new ArrayList<>();
        people.forEach((role, person) -> operations.forEach(operation -> check(role, person, operation, faults)));
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private void check(Role role, Colleague person, Operation operation, List<String> faults) {
        GuardTable.Guard guard = table.get(operation.toString());
        if (guard == null || guard.anonymous()) {
            return;
        }
        Answer answer = operation.call(person.client(), NOTHING, QUERY, "{}");
        boolean refused = answer.status() == 403 && answer.body().contains("not-allowed");
        boolean may = guard.open(role.permissions());
        if (refused == may || answer.status() == 401 || answer.status() >= 500) {
            faults.add(role + (may ? " may " : " may not ") + operation + ": " + answer.status() + " " + answer.body());
        }
    }
}
