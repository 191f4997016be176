package io.vitrine.identity.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.TryLater;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.token.ClientToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients get for what they show. */
class TokenEndpointTest {

    private static final Tenant TENANT = TestPlatform.shared().openBusiness("oauth-token");
    private static final TestClient CLIENT = TestClient.registered(TENANT, "orders:read orders:write");
    private static final TestClient OTHER = TestClient.registered(TENANT, "orders:read orders:write");
    private static final TestClient APP = TestClient.registered(TENANT, "orders:read", false);

    private final TestPlatform platform = TestPlatform.shared();

    @Test
    void aClientActsOnItsOwnUnderItsOwnName() {
        ClientToken token = CLIENT.token(CLIENT.alone().with("scope", "orders:read"));
        assertTrue(token.refreshToken().isEmpty());
        Actor program = CLIENT.use(token).orElseThrow();
        assertEquals(Actor.Kind.PROGRAM, program.kind());
        assertEquals(CLIENT.id(), program.key());
        assertEquals(Set.of(Permission.READ_ORDERS), program.access().permissions());
    }

    @Test
    void aClientActsInThePersonsNameWithinItsScopes() {
        ClientToken token = CLIENT.exchange(CLIENT.code());
        Actor delegate = CLIENT.use(token).orElseThrow();
        assertEquals(Actor.Kind.DELEGATE, delegate.kind());
        assertEquals(platform.owner(TENANT).account().toString(), delegate.key());
        assertEquals(Optional.of(CLIENT.id()), delegate.program());
        assertEquals(
                Set.of(Permission.READ_ORDERS, Permission.RECORD_SALES),
                delegate.access().permissions());
    }

    @Test
    void anAppWithoutASecretExchangesItsCodeAndGetsNothingOnItsOwn() {
        assertTrue(CLIENT.use(APP.exchange(APP.code())).isPresent());
        assertEquals("unauthorized_client", APP.refused(APP.alone()));
        assertEquals("invalid_client", APP.refused(APP.alone().with("client_secret", "made-up")));
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, another-verifier-of-forty-three-characters-000, invalid_grant",
        "code_verifier, short, invalid_grant",
        "code_verifier, '', invalid_request",
        "redirect_uri, https://books.example/other, invalid_grant",
        "redirect_uri, '', invalid_request",
        "code, made-up, invalid_grant",
        "code, '', invalid_request",
        "client_secret, made-up, invalid_client",
        "client_secret, '', invalid_client",
        "client_id, cli_00000000000000000000000000, invalid_client",
        "client_id, '', invalid_client",
        "grant_type, password, unsupported_grant_type",
        "grant_type, '', invalid_request"
    })
    void whatDoesNotFitIsRefusedAndTheCodeStaysGood(String name, String value, String error) {
        String code = CLIENT.code();
        assertEquals(error, CLIENT.refused(CLIENT.exchanging(code).with(name, value)));
        assertTrue(CLIENT.use(CLIENT.exchange(code)).isPresent());
    }

    @Test
    void aCodeIsWorthNothingInAnotherClientsHands() {
        String code = CLIENT.code();
        assertEquals("invalid_grant", OTHER.refused(OTHER.exchanging(code)));
        assertTrue(CLIENT.use(CLIENT.exchange(code)).isPresent());
    }

    @Test
    void aCodeThatReturnsEndsWhatItGave() {
        String code = CLIENT.code();
        ClientToken token = CLIENT.exchange(code);
        ClientToken next = CLIENT.token(CLIENT.refreshing(token.refreshToken().orElseThrow()));
        assertTrue(CLIENT.use(next).isPresent());
        assertEquals("invalid_grant", CLIENT.refused(CLIENT.exchanging(code)));
        assertTrue(CLIENT.use(token).isEmpty());
        assertTrue(CLIENT.use(next).isEmpty());
        assertEquals(
                "invalid_grant",
                CLIENT.refused(CLIENT.refreshing(next.refreshToken().orElseThrow())));
    }

    @Test
    void ofManyExchangesAtOnceOneSucceedsAndItsTokensEnd() throws Exception {
        String code = CLIENT.code();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Optional<ClientToken>>> running = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> attempt(CLIENT.exchanging(code))))
                    .toList();
            int successes = 0;
            for (Future<Optional<ClientToken>> one : running) {
                successes += one.get().isPresent() ? 1 : 0;
                platform.clock().pass(Duration.ofSeconds(60));
                assertTrue(one.get().flatMap(CLIENT::use).isEmpty(), "the thief is among them");
            }
            assertEquals(1, successes);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCodeIsGoodForTwoMinutes() {
        String code = CLIENT.code();
        platform.clock().pass(Duration.ofMinutes(2));
        assertEquals("invalid_grant", CLIENT.refused(CLIENT.exchanging(code)));
    }

    @Test
    void theSecretStandsInTheHeaderOrInTheFormNeverInBoth() {
        TestClient.Asking form = new TestClient.Asking(Map.of("grant_type", "client_credentials"));
        String header = "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (CLIENT.id() + ":" + CLIENT.secret().orElseThrow()).getBytes(StandardCharsets.UTF_8));
        assertTrue(CLIENT.use(basic(form, header)).isPresent());
        for (String wrong :
                List.of("Basic", "Basic !", "Bearer x", header + "AAAA", "Basic " + "A".repeat(1_000_000))) {
            assertEquals(
                    "invalid_client",
                    assertThrows(OAuthRefused.class, () -> basic(form, wrong)).error());
        }
        OAuthRefused both = assertThrows(OAuthRefused.class, () -> basic(CLIENT.alone(), header));
        assertEquals("invalid_request", both.error());
        OAuthRefused another =
                assertThrows(OAuthRefused.class, () -> basic(form.with("client_id", OTHER.id()), header));
        assertEquals(401, another.status());
    }

    @Test
    void whoGuessesSecretsHasToWait() {
        TestClient guessed = TestClient.registered(TENANT, "orders:read");
        for (int i = 0; i < 30; i++) {
            assertEquals("invalid_client", guessed.refused(guessed.alone().with("client_secret", "guess" + i)));
        }
        assertThrows(TryLater.class, () -> guessed.token(guessed.alone()));
    }

    private ClientToken basic(TestClient.Asking form, String header) {
        return platform.at(TENANT, "t", () -> platform.get(TokenEndpoint.class).issue(form.map(), Optional.of(header)));
    }

    private static Optional<ClientToken> attempt(TestClient.Asking form) {
        try {
            return Optional.of(CLIENT.token(form));
        } catch (OAuthRefused refused) {
            assertEquals("invalid_grant", refused.error());
            return Optional.empty();
        }
    }
}
