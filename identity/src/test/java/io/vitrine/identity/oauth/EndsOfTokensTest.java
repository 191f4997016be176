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
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.membership.MembershipChanged;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Overlap;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.token.ClientToken;
import io.vitrine.identity.token.Tokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the tokens of clients are renewed and how they end. */
class EndsOfTokensTest {

    private static final Tenant TENANT = TestPlatform.shared().openBusiness("oauth-ends");
    private static final TestClient CLIENT = TestClient.registered(TENANT, "orders:read orders:write");
    private static final TestClient OTHER = TestClient.registered(TENANT, "orders:read orders:write");

    private final TestPlatform platform = TestPlatform.shared();

    @Test
    void aRefreshTokenWorksOnceAndItsReturnEndsTheFamily() {
        ClientToken first = CLIENT.exchange(CLIENT.code());
        String used = first.refreshToken().orElseThrow();
        ClientToken second = CLIENT.token(CLIENT.refreshing(used));
        assertEquals("invalid_grant", CLIENT.refused(CLIENT.refreshing(used)));
        assertEquals(
                "invalid_grant",
                CLIENT.refused(CLIENT.refreshing(second.refreshToken().orElseThrow())));
        platform.clock().pass(Duration.ofSeconds(60));
        assertTrue(CLIENT.use(second).isEmpty());
    }

    @Test
    void aRefreshTokenIsWorthNothingInAnotherClientsOrInAPersonsHands() {
        String token = CLIENT.exchange(CLIENT.code()).refreshToken().orElseThrow();
        assertEquals("invalid_grant", OTHER.refused(OTHER.refreshing(token)));
        Problem asPerson = assertThrows(
                Problem.class,
                () -> platform.at(TENANT, "t", () -> platform.get(Tokens.class).refresh(token)),
                "it would lose its scopes");
        assertEquals(401, asPerson.status());
        CLIENT.token(CLIENT.refreshing(token));
    }

    @Test
    void aPersonsRefreshTokenIsWorthNothingInAClientsHands() {
        String token = platform.at(
                TENANT,
                "t",
                () -> platform.get(Tokens.class)
                        .issue(platform.get(SignIn.class)
                                .authenticate("owner@oauth-ends.example", TestPlatform.PASSWORD))
                        .refreshToken());
        assertEquals("invalid_grant", CLIENT.refused(CLIENT.refreshing(token)));
        CLIENT.revoke(token);
        platform.at(TENANT, "t", () -> platform.get(Tokens.class).refresh(token));
    }

    @Test
    void aRefreshMayNarrowTheScopesAndNeverWidensThem() {
        ClientToken first =
                CLIENT.exchange(TestClient.code(CLIENT.allow(CLIENT.asking().with("scope", "orders:read"))));
        String token = first.refreshToken().orElseThrow();
        assertEquals(
                "invalid_scope", CLIENT.refused(CLIENT.refreshing(token).with("scope", "orders:read orders:write")));
        assertEquals(
                "orders:read", CLIENT.token(CLIENT.refreshing(token)).scopes().toString());
        String wide = CLIENT.exchange(CLIENT.code()).refreshToken().orElseThrow();
        ClientToken narrow = CLIENT.token(CLIENT.refreshing(wide).with("scope", "orders:read"));
        assertEquals("orders:read", narrow.scopes().toString());
        assertFalse(CLIENT.use(narrow).orElseThrow().may(Permission.RECORD_SALES));
        assertEquals("invalid_scope", CLIENT.refused(CLIENT.alone().with("scope", "figures:read")));
    }

    @Test
    void aClientGivesItsTokensBack() {
        ClientToken delegated = CLIENT.exchange(CLIENT.code());
        ClientToken own = CLIENT.token(CLIENT.alone());
        OTHER.revoke(delegated.accessToken());
        OTHER.revoke(own.accessToken());
        CLIENT.revoke("made-up");
        assertTrue(CLIENT.use(delegated).isPresent());
        assertTrue(CLIENT.use(own).isPresent());
        CLIENT.revoke(delegated.accessToken());
        CLIENT.revoke(own.accessToken());
        assertTrue(CLIENT.use(delegated).isEmpty());
        assertTrue(CLIENT.use(own).isEmpty());
        ClientToken another = CLIENT.exchange(CLIENT.code());
        CLIENT.revoke(another.refreshToken().orElseThrow());
        assertTrue(CLIENT.use(another).isEmpty());
    }

    @Test
    void aRevokedClientsTokensEndWithIt() {
        TestClient gone = TestClient.registered(TENANT, "orders:read");
        ClientToken own = gone.token(gone.alone());
        ClientToken delegated = gone.exchange(gone.code());
        assertTrue(CLIENT.use(own).isPresent() && CLIENT.use(delegated).isPresent());
        byOwner(() -> platform.get(Clients.class).revoke(id(gone)));
        assertTrue(CLIENT.use(own).isEmpty());
        assertTrue(CLIENT.use(delegated).isEmpty());
        assertEquals("invalid_client", gone.refused(gone.alone()));
        assertEquals(
                "invalid_client",
                gone.refused(gone.refreshing(delegated.refreshToken().orElseThrow())));
    }

    @Test
    void anOldSecretEndsWithItsRotation() {
        TestClient rotated = TestClient.registered(TENANT, "orders:read");
        byOwner(() -> platform.get(Clients.class).rotate(id(rotated), Overlap.NONE));
        assertEquals("invalid_client", rotated.refused(rotated.alone()));
    }

    @Test
    void whenWhoAnswersForAClientLeavesItsSecretAndTokensEnd() {
        Tenant tenant = platform.openBusiness("oauth-leaver");
        TestClient client = TestClient.registered(tenant, "orders:read");
        ClientToken own = client.token(client.alone());
        platform.letOwnerGo(tenant);
        assertEquals("invalid_client", client.refused(client.alone()));
        platform.clock().pass(Duration.ofSeconds(60));
        assertThrows(
                Problem.class,
                () -> platform.at(tenant, "t", () -> platform.get(Tokens.class).authenticate(own.accessToken())));
    }

    @Test
    void whoAllowedAClientTakesItBack() {
        TestClient client = TestClient.registered(TENANT, "orders:read");
        OwnConsents own = platform.get(OwnConsents.class);
        ClientToken token = client.exchange(client.code());
        assertTrue(client.use(token).isPresent());
        List<Consent> before = platform.as(TENANT, platform.owner(TENANT).actor(), own::list);
        Consent allowed = before.stream()
                .filter(consent -> consent.client().equals(id(client)))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("orders:read"), allowed.scopes());
        Actor delegate = client.use(token).orElseThrow();
        assertThrows(Problem.class, () -> platform.as(TENANT, delegate, own::list), "not for programs");
        byOwner(() -> own.withdraw(id(client)));
        assertTrue(client.use(token).isEmpty());
        assertEquals(
                "invalid_grant",
                client.refused(client.refreshing(token.refreshToken().orElseThrow())));
        assertThrows(Problem.class, () -> byOwner(() -> own.withdraw(id(client))));
    }

    @Test
    void theTokensOfClientsThatALeaverAnswersForAreForgottenWithTheLeaver() {
        Tenant tenant = platform.openBusiness("oauth-leaver-told");
        TestClient client = TestClient.registered(tenant, "orders:read");
        ClientToken token = client.token(client.alone());
        assertTrue(client.use(token).isPresent());
        AccountId owner = platform.owner(tenant).account();
        platform.letOwnerGo(tenant);
        platform.fire(new MembershipChanged(owner, tenant.id()));
        assertTrue(client.use(token).isEmpty());
    }

    private void byOwner(Runnable work) {
        platform.as(TENANT, platform.owner(TENANT).actor(), () -> {
            work.run();
            return true;
        });
    }

    private static ClientId id(TestClient client) {
        return ClientId.parse(client.id()).orElseThrow();
    }
}
