package io.vitrine.identity.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.apikey.ApiKeys;
import io.vitrine.identity.apikey.MakeKey;
import io.vitrine.identity.apikey.NewSecret;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.mfa.TestApp;
import io.vitrine.identity.program.Scopes;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignedIn;
import io.vitrine.identity.token.ClientToken;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Keys and clients whose person must have a second factor and has none. */
class WithheldProgramsTest {

    private static final Duration GRACE = Duration.ofDays(7);

    private final TestPlatform platform = TestPlatform.shared();
    private final ApiKeys keys = platform.get(ApiKeys.class);

    @Test
    void aKeyDoesNothingAfterItsMakersGraceUntilThereIsASecondFactor() {
        Tenant tenant = platform.openBusiness("withheld-key");
        NewSecret made = key(tenant);
        assertTrue(mayReadOrders(use(tenant, made)), "in the days of grace");
        SignedIn maker = signedIn(tenant);
        platform.clock().pass(GRACE);
        Actor late = use(tenant, made);
        assertFalse(mayReadOrders(late));
        assertEquals("The person behind this key has no second factor", refusal(tenant, late));
        assertTrue(listed(tenant, maker).isEmpty(), "the list says what it may do now");
        TestApp.enrol(platform, maker, tenant);
        assertTrue(mayReadOrders(use(tenant, made)));
        assertEquals(Set.of(Permission.READ_ORDERS), listed(tenant, maker));
    }

    @Test
    void aClientThatActsOnItsOwnGetsAndKeepsNothingAfterTheGrace() {
        Tenant tenant = platform.openBusiness("withheld-client");
        TestClient client = TestClient.registered(tenant, "orders:read");
        assertTrue(mayReadOrders(client.use(client.token(client.alone())).orElseThrow()));
        platform.clock().pass(GRACE.minusSeconds(90));
        ClientToken last = client.token(client.alone());
        assertTrue(mayReadOrders(client.use(last).orElseThrow()));
        platform.clock().pass(Duration.ofSeconds(90));
        assertFalse(mayReadOrders(client.use(last).orElseThrow()));
        assertEquals("invalid_scope", client.refused(client.alone()));
    }

    @Test
    void aDelegateMayNoMoreThanItsPerson() {
        Tenant tenant = platform.openBusiness("withheld-delegate");
        TestClient client = TestClient.registered(tenant, "orders:read");
        ClientToken first = client.exchange(client.code());
        assertTrue(mayReadOrders(client.use(first).orElseThrow()));
        platform.clock().pass(GRACE);
        ClientToken next = client.token(client.refreshing(first.refreshToken().orElseThrow()));
        Actor late = client.use(next).orElseThrow();
        assertFalse(mayReadOrders(late));
        assertEquals("The person behind this key has no second factor", refusal(tenant, late));
    }

    @Test
    void aKeyOfWhoNeedsNoSecondFactorAndADemoKeyGoOn() {
        Tenant tenant = platform.openBusiness("withheld-not");
        NewSecret demo = key(tenant);
        Tenant other = platform.openBusiness("withheld-seller");
        NewSecret sellers = key(other);
        platform.anotherOwner(other);
        platform.sql("update platform.account set demo = true where email = ?", "owner@withheld-not.example");
        platform.sql(
                "update platform.membership set role = 'SALES_REPRESENTATIVE' where tenant_id = ?"
                        + " and account_id in (select id from platform.account where verified_at is not null)",
                other.id().value());
        platform.clock().pass(GRACE);
        assertTrue(mayReadOrders(use(tenant, demo)));
        assertTrue(mayReadOrders(use(other, sellers)));
    }

    private SignedIn signedIn(Tenant tenant) {
        return platform.at(
                tenant,
                "owner",
                () -> platform.get(SignIn.class)
                        .authenticate("owner@" + tenant.slug() + ".example", TestPlatform.PASSWORD));
    }

    private NewSecret key(Tenant tenant) {
        MakeKey wanted = new MakeKey("Till", Scopes.parse("orders:read").orElseThrow(), Optional.empty());
        return as(tenant, signedIn(tenant), () -> keys.make(wanted));
    }

    private Set<Permission> listed(Tenant tenant, SignedIn person) {
        return as(tenant, person, () -> keys.list().get(0).present());
    }

    private <T> T as(Tenant tenant, SignedIn person, Supplier<T> work) {
        return platform.as(tenant, person.actor(), work);
    }

    private Actor use(Tenant tenant, NewSecret made) {
        return platform.at(tenant, "t", () -> keys.authenticate(made.secret().text()))
                .orElseThrow();
    }

    private String refusal(Tenant tenant, Actor caller) {
        SecondFactors factors = platform.get(SecondFactors.class);
        return assertThrows(
                        Problem.class,
                        () -> platform.as(tenant, caller, () -> {
                            factors.explain(caller);
                            return true;
                        }))
                .title();
    }

    private static boolean mayReadOrders(Actor actor) {
        return actor.may(Permission.READ_ORDERS);
    }
}
