package io.vitrine.identity.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may ask a person for, and where the answer goes. */
class ConsentTest {

    private static final Tenant TENANT = TestPlatform.shared().openBusiness("oauth-consent");
    private static final TestClient CLIENT = TestClient.registered(TENANT, "orders:read orders:write");

    private final TestPlatform platform = TestPlatform.shared();

    @Test
    void theRequestSaysWhoAsksForWhat() {
        ConsentRequest request = read(CLIENT.asking().with("scope", "orders:read"));
        assertEquals("Bookkeeping", request.client().name());
        assertEquals("orders:read", request.scopes().toString());
        assertEquals("orders:read orders:write", read(CLIENT.asking()).scopes().toString());
    }

    @Test
    void theAnswerGoesBackWithCodeStateAndIssuer() {
        String back = CLIENT.allow(CLIENT.asking().with("state", "a b&c=d"));
        assertTrue(
                back.matches("https://books\\.example/done\\?code=[\\w-]{43}&state=a\\+b%26c%3Dd"
                        + "&iss=http%3A%2F%2Foauth-consent\\.localhost%3A8080"),
                back);
    }

    @Test
    void aRefusalGoesBackToo() {
        String back = platform.as(
                TENANT, platform.owner(TENANT).actor(), () -> CLIENT.consents().deny(read(CLIENT.asking())));
        assertTrue(back.startsWith("https://books.example/done?error=access_denied&state=s&iss="), back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://books.example/done/",
                "https://books.example/done?x=y",
                "https://books.example/Done",
                "https://books.example/done#",
                "https://books.example/done%2f..",
                "https://books.example:443/done",
                "HTTPS://books.example/done",
                "https://books.example/done/../other",
                "https://books.example.evil.example/done",
                "https://books.example@evil.example/done",
                "https://evil.example/?x=https://books.example/done",
                "http://books.example/done",
                "//books.example/done",
                "javascript:alert(1)//https://books.example/done"
            })
    void nothingIsSentToAnAddressThatIsNotRegistered(String address) {
        Problem refused = assertThrows(Problem.class, () -> read(CLIENT.asking().with("redirect_uri", address)));
        assertEquals("unknown-client", refused.code());
    }

    @Test
    void twoAddressesAreNone() {
        Map<String, String[]> twice = CLIENT.asking().map();
        twice.put("redirect_uri", new String[] {"https://books.example/done", "https://evil.example/"});
        assertThrows(
                Problem.class,
                () -> platform.at(TENANT, "t", () -> CLIENT.consents().read(twice)));
    }

    @Test
    void anUnknownClientAndTheNeighboursLookAlike() {
        Tenant other = platform.openBusiness("oauth-neighbour");
        for (TestClient.Asking asking : List.of(
                CLIENT.asking().with("client_id", "cli_00000000000000000000000000"),
                TestClient.registered(other, "orders:read").asking())) {
            Problem refused = assertThrows(Problem.class, () -> read(asking));
            assertEquals("unknown-client", refused.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "code_challenge, '', invalid_request",
        "code_challenge, short, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request",
        "code_challenge_method, s256, invalid_request",
        "response_type, token, unsupported_response_type",
        "response_type, code token, unsupported_response_type",
        "response_type, '', invalid_request",
        "response_mode, fragment, invalid_request",
        "scope, team:write, invalid_scope",
        "scope, orders:read figures:read, invalid_scope",
        "scope, orders:read nonsense, invalid_scope"
    })
    void whatTheClientGotWrongGoesBackToIt(String name, String value, String error) {
        SentBack back = assertThrows(SentBack.class, () -> read(CLIENT.asking().with(name, value)));
        assertTrue(
                back.address().startsWith("https://books.example/done?error=" + error + "&state=s&iss="),
                back.address());
    }

    @Test
    void nobodyAllowsMoreThanTheyHold() {
        Actor warehouse = Actor.person(platform.owner(TENANT).account().value(), "Wim", Access.of(Role.WAREHOUSE));
        ConsentRequest request = read(CLIENT.asking());
        assertEquals(List.of(Permission.READ_ORDERS), request.within(warehouse.access()));
        String code = TestClient.code(
                platform.as(TENANT, warehouse, () -> CLIENT.consents().allow(request)));
        assertEquals("orders:read", CLIENT.exchange(code).scopes().toString());
        Actor marketing = Actor.person(platform.owner(TENANT).account().value(), "Max", Access.of(Role.MARKETING));
        SentBack back = assertThrows(
                SentBack.class,
                () -> platform.as(TENANT, marketing, () -> CLIENT.consents().allow(request)));
        assertTrue(back.address().contains("error=invalid_scope"), back.address());
    }

    @Test
    void onlyAPersonAllows() {
        Actor program = Actor.program(platform.owner(TENANT).account().value(), "key_x", "Till", Access.of(Role.OWNER));
        ConsentRequest request = read(CLIENT.asking());
        assertThrows(
                Problem.class,
                () -> platform.as(TENANT, program, () -> CLIENT.consents().allow(request)));
        assertThrows(
                Problem.class,
                () -> platform.at(TENANT, "t", () -> CLIENT.consents().allow(request)));
    }

    private ConsentRequest read(TestClient.Asking asking) {
        return platform.at(TENANT, "t", () -> CLIENT.consents().read(asking.map()));
    }
}
