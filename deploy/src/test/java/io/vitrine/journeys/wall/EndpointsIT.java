package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every operation the server describes, tried by the neighbour. A new operation is tried without being named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointsIT {

    private static final Set<String> PUBLIC = PublicOperations.ALL;

    /** Parameters that name something a business has, and the prefix of its ids. */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("/api/orders/{id}#id", "ord"),
            Map.entry("/api/invoices/{id}#id", "invoice"),
            Map.entry("/api/invoices/{id}/pdf#id", "invoice"),
            Map.entry("/api/invoices/{id}/credit-notes#id", "invoice"),
            Map.entry("/api/receipts/{id}#id", "rct"),
            Map.entry("/api/receipts/{id}/pdf#id", "rct"),
            Map.entry("/api/received-payments/{payment}/allocations#payment", "pay"),
            Map.entry("/api/dunning/pauses/{customer}#customer", "cus"),
            Map.entry("/api/jobs/{id}#id", "job"),
            Map.entry("/api/payments/{id}#id", "pay"),
            Map.entry("/api/payments/{id}/confirmation#id", "pay"),
            Map.entry("/api/idempotency/{key}#key", "idempotency-key"),
            Map.entry("/api/imports/{job}/rejected-rows.csv#job", "job"),
            Map.entry("/api/imports/{job}/rows#job", "job"),
            Map.entry("/api/imports/{job}/application#job", "job"),
            Map.entry("/api/imports/{job}/undo#job", "job"),
            Map.entry("/api/audit/objects/{id}#id", "ord"),
            Map.entry("/api/analytics/location/{locationId}#locationId", "loc"),
            Map.entry("/api/team/{member}#member", "acc"),
            Map.entry("/api/team/invitations/{id}#id", "inv"),
            Map.entry("/api/team/invitations/{id}/mail#id", "inv"),
            Map.entry("/api/roles/{role}#role", "rol"),
            Map.entry("/api/emergencies/{id}/review#id", "emg"),
            Map.entry("/api/owner-removals/{id}/consent#id", "rmv"),
            Map.entry("/api/owner-agreements/{id}/consent#id", "agr"),
            Map.entry("/api/address-rules/{id}#id", "adr"),
            Map.entry("/api/customer-sign-in/{id}#id", "cpr"),
            Map.entry("/api/access-reviews/{id}#id", "rev"),
            Map.entry("/api/access-reviews/{id}/decisions#id", "rev"),
            Map.entry("/api/approvals/{id}#id", "apr"),
            Map.entry("/api/approvals/{id}/approval#id", "apr"),
            Map.entry("/api/approvals/{id}/rejection#id", "apr"),
            Map.entry("/api/approvals/{id}/reminder#id", "apr"),
            Map.entry("/api/approvals/{id}/withdrawal#id", "apr"),
            Map.entry("/api/account/sessions/{id}#id", "ses"),
            Map.entry("/api/keys/{id}#id", "key"),
            Map.entry("/api/keys/{id}/rotation#id", "key"),
            Map.entry("/api/consents/{client}#client", "cli"),
            Map.entry("/api/clients/{id}#id", "cli"),
            Map.entry("/api/clients/{id}/rotation#id", "cli"));

    private static final String PERIOD = "?from=2026-01-01&to=2026-12-31&kind=orders&preset=generic&reason=test";

    @SuppressWarnings("NullAway.Init")
    private TwoBusinesses businesses;

    private List<Operation> operations = List.of();

    @BeforeAll
    void open() {
        businesses = TwoBusinesses.open();
        operations = Operation.read(businesses
                .one()
                .anonymous()
                .get("/openapi?format=JSON")
                .expect(200)
                .json());
        assertTrue(operations.size() > 15, "The description lists only " + operations);
    }

    @Test
    void everyParameterOfAPathHasAGenerator() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : operations) {
            operation.pathParameters().stream()
                    .filter(name -> prefix(operation, name) == null && !Asked.WORDS.containsKey(name))
                    .forEach(name -> missing.add(operation + " " + name));
        }
        assertEquals(List.of(), missing, "say in this test how to fill them");
    }

    @Test
    void whatTheNeighbourHasLooksLikeWhatDoesNotExist() {
        List<String> faults = new ArrayList<>();
        String before = new Lent(businesses.two()).seen();
        for (Operation operation : tenantOperations()) {
            boolean named = operation.pathParameters().stream().anyMatch(name -> prefix(operation, name) != null);
            String query = PERIOD + Asked.query(operation);
            String body = Asked.body(operation);
            Answer theirs = operation.call(owner(), values(operation, businesses.ids()), query, body);
            Answer nothing = operation.call(owner(), values(operation, Ids.NOTHING), query, body);
            if (named
                    && (theirs.status() != Asked.refusal(operation)
                            || !theirs.essence().equals(nothing.essence()))) {
                faults.add(operation + ": " + theirs.status() + " " + theirs.essence() + " | " + nothing.essence());
            }
            if (theirs.status() >= 500) {
                faults.add(operation + ": " + theirs.status() + " " + theirs.body());
            }
            if (theirs.status() >= 400) {
                theirs.expectNoLeak();
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(before, new Lent(businesses.two()).seen(), "the neighbour has all as before");
    }

    @Test
    void theNeighboursLocationInAQueryIsOneThatDoesNotExist() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : tenantOperations()) {
            if (operation.queryParameters().contains("location")) {
                Answer theirs = at(operation, businesses.ids().location());
                Answer nothing = at(operation, Ids.NOTHING.location());
                if (theirs.status() != nothing.status()
                        || !withoutTimes(theirs.essence()).equals(withoutTimes(nothing.essence()))) {
                    faults.add(operation + ": " + theirs.status() + " " + theirs.essence() + " | " + nothing.status()
                            + " " + nothing.essence());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void theNeighboursLocationInASaleIsOneThatDoesNotExist() {
        Business one = businesses.one();
        Answer theirs = owner().post(
                        "/api/orders", one.sale(businesses.ids().location()).json());
        Answer nothing =
                owner().post("/api/orders", one.sale(Ids.NOTHING.location()).json());
        assertEquals(nothing.status(), theirs.status());
        assertEquals(nothing.essence(), theirs.essence());
        assertTrue(theirs.status() == 404 || theirs.status() == 422, theirs.body());
    }

    @Test
    void aTokenIsWorthNothingOnTheNeighboursHost() {
        String token = businesses.one().accessToken();
        Client there = businesses.two().anonymous().bearer(token);
        for (Operation operation : tenantOperations()) {
            operation
                    .call(there, values(operation, businesses.ids()), PERIOD, "{}")
                    .expectProblem(401);
        }
    }

    @Test
    void withoutATokenOnlyTheDeclaredOperationsAnswer() {
        for (Operation operation : tenantOperations()) {
            operation
                    .call(businesses.two().anonymous(), values(operation, businesses.ids()), PERIOD, "{}")
                    .expectProblem(401);
        }
    }

    @Test
    void theDeclaredPublicOperationsExist() {
        List<String> described = operations.stream().map(Operation::toString).toList();
        assertTrue(described.containsAll(PUBLIC), described + " lacks some of " + PUBLIC);
    }

    /** The platform's host has no orders: nothing of a business is there, with a token or without. */
    @Test
    void onThePlatformsHostABusinessIsNotReachable() {
        Client platform = Client.of(businesses.one().server().port(), "localhost");
        Client withToken = platform.bearer(businesses.one().accessToken());
        for (Operation operation : tenantOperations()) {
            Map<String, String> values = values(operation, businesses.ids());
            int bare = operation.call(platform, values, PERIOD, "{}").status();
            int held = operation.call(withToken, values, PERIOD, "{}").status();
            assertTrue(bare == 401 || bare == 404, operation + " answers " + bare);
            assertTrue(held == 401 || held == 404, operation + " answers " + held);
        }
    }

    @Test
    void signUpIsNotOnABusinesssHost() {
        String slug = "wall-other";
        Answer answer =
                businesses.one().anonymous().post("/api/tenants", Business.signUp(slug, "EUR", "Europe/Madrid"));
        assertEquals(404, answer.status(), answer.body());
    }

    private Answer at(Operation operation, String location) {
        return operation.call(
                owner(), values(operation, businesses.ids()), PERIOD + "&location=" + location, "number,sku\n");
    }

    private static String withoutTimes(String body) {
        return body.replaceAll("\"asOf\":\"[^\"]*\"", "")
                .replaceAll("loc_[a-z0-9]+", "loc_")
                .replaceAll("job_\\w+", "");
    }

    private Client owner() {
        return businesses.one().owner();
    }

    private List<Operation> tenantOperations() {
        return operations.stream()
                .filter(operation -> !PUBLIC.contains(operation.toString()))
                .toList();
    }

    private static Map<String, String> values(Operation operation, Ids ids) {
        Map<String, String> values = new java.util.HashMap<>(Asked.WORDS);
        for (String name : operation.pathParameters()) {
            String prefix = prefix(operation, name);
            if (prefix != null) {
                values.put(name, ids.get(prefix));
            }
        }
        return values;
    }

    /** Of the ids that this parameter takes; null when it is none of a business's own. */
    private static @Nullable String prefix(Operation operation, String name) {
        String ofPath = IDS.get(operation.path() + '#' + name);
        return ofPath == null ? Asked.PREFIXES.get(name) : ofPath;
    }
}
