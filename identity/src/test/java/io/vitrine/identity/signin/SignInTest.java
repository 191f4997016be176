package io.vitrine.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Role;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final SignIn signIn = platform.get(SignIn.class);

    @Test
    void theOwnerComesInHoweverTheAddressIsWritten() {
        Tenant tenant = platform.openBusiness("sign-in-one");
        SignedIn owner = enter(tenant, "a", " OWNER@sign-in-one.example ", TestPlatform.PASSWORD);
        assertEquals(Access.of(Role.OWNER), owner.actor().access());
        assertEquals(tenant.id(), owner.member().tenant());
    }

    @Test
    void thePasswordIsTheSameOnAnyKeyboard() {
        Tenant tenant = platform.signedUp("sign-in-nfc", "a@nfc.example", "caf\u00e9 con leche y pan");
        Problem refused = refused(tenant, "a", "a@nfc.example", "cafe\u0301 con leche y pan");
        assertEquals("verify-your-email", refused.code());
    }

    @Test
    void wrongPasswordUnknownAddressAndNeighbourGetTheSameAnswer() {
        Tenant tenant = platform.openBusiness("sign-in-two");
        platform.openBusiness("sign-in-neighbour");
        Problem wrong = refused(tenant, "b", "owner@sign-in-two.example", "not the password at all");
        Problem unknown = refused(tenant, "b", "nobody@sign-in-two.example", TestPlatform.PASSWORD);
        Problem neighbour = refused(tenant, "b", "owner@sign-in-neighbour.example", TestPlatform.PASSWORD);
        Problem endless = refused(tenant, "b", "owner@sign-in-two.example", "x".repeat(100_000));
        Problem noAddress = refused(tenant, "b", "\u0000", "");
        for (Problem other : List.of(unknown, neighbour, endless, noAddress)) {
            assertEquals(401, other.status());
            assertEquals(wrong.code(), other.code());
            assertEquals(wrong.detail(), other.detail());
        }
    }

    @Test
    void afterTenFailuresTheGuesserWaitsAndTheOwnerElsewhereDoesNot() {
        Tenant tenant = platform.openBusiness("sign-in-guessed");
        String owner = "owner@sign-in-guessed.example";
        for (int i = 0; i < 10; i++) {
            assertEquals(
                    401,
                    refused(tenant, "guesser", owner, "guess number " + i + " of many")
                            .status());
        }
        Problem late = refused(tenant, "guesser", owner, TestPlatform.PASSWORD);
        assertEquals(429, late.status());
        assertEquals("60", ((TryLater) late).headers().get("Retry-After"));
        enter(tenant, "elsewhere", owner, TestPlatform.PASSWORD);
        platform.clock().pass(Duration.ofSeconds(61));
        enter(tenant, "guesser", owner, TestPlatform.PASSWORD);
    }

    @Test
    void eachTryStandsInTheTrailWithoutTheAddress() {
        Tenant tenant = platform.openBusiness("sign-in-trail");
        refused(tenant, "c", "stranger@sign-in-trail.example", "not the password at all");
        refused(tenant, "c", "owner@sign-in-trail.example", "not the password at all");
        enter(tenant, "c", "owner@sign-in-trail.example", TestPlatform.PASSWORD);
        List<String> trail = platform.sql(
                "select action || ' ' || left(object_id, 4) from platform.audit_event"
                        + " where tenant_id = ? and action like 'sign-in%' order by id",
                tenant.id().value());
        assertEquals(List.of("sign-in.failed emai", "sign-in.failed acc_", "sign-in.succeeded acc_"), trail);
        assertFalse(platform.sql("select coalesce(string_agg(a::text, ''), '') from platform.audit_event a")
                .get(0)
                .contains("@"));
    }

    private SignedIn enter(Tenant tenant, String address, String email, String password) {
        return platform.at(tenant, address, () -> signIn.authenticate(email, password));
    }

    private Problem refused(Tenant tenant, String address, String email, String password) {
        return assertThrows(Problem.class, () -> enter(tenant, address, email, password));
    }
}
