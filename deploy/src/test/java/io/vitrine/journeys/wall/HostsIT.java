package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.RawHttp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Only the host says which business is meant, and no other words change that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostsIT {

    @SuppressWarnings("NullAway.Init")
    private Business one;

    @SuppressWarnings("NullAway.Init")
    private Business two;

    private String mine = "";

    @BeforeAll
    void open() {
        one = Business.open("host-one");
        two = Business.open("host-two");
        one.addLocation("Only in one");
        two.addLocation("Only in two");
        mine = one.owner().get("/api/locations").expect(200).body();
    }

    @Test
    void noOtherHeaderChangesTheBusiness() {
        for (Map.Entry<String, String> trick : Map.of(
                        "X-Forwarded-Host", two.host(),
                        "X-Forwarded-Server", two.host(),
                        "X-Host", two.host(),
                        "X-Original-Host", two.host(),
                        "X-Tenant", two.slug(),
                        "X-Tenant-Id", two.key(),
                        "X-Original-URL", "/api/orders",
                        "X-HTTP-Method-Override", "DELETE",
                        "Forwarded", "host=" + two.host())
                .entrySet()) {
            Answer answer = one.owner().with(trick.getKey(), trick.getValue()).get("/api/locations");
            assertEquals(mine, answer.expect(200).body(), trick.toString());
        }
    }

    @Test
    void aHostIsTheSameInAnyCase() {
        Client loud = one.owner()
                .with(
                        "Host",
                        one.host().toUpperCase(Locale.ROOT) + ":" + one.server().port());
        assertEquals(mine, loud.get("/api/locations").expect(200).body());
    }

    @Test
    void aHostThatIsNotQuiteOneIsNobodys() {
        for (String host : List.of(
                one.host() + ".",
                "x." + one.host(),
                one.slug() + ".example.com",
                one.slug() + "..localhost",
                "." + one.host(),
                one.slug() + "%00.localhost",
                one.slug() + "localhost",
                one.slug(),
                "10.0.0.1",
                "[::1]")) {
            Answer answer = one.owner().with("Host", host).get("/api/locations");
            assertTrue(answer.status() == 404 || answer.status() == 400, host + " answers " + answer.status());
            answer.expectNoLeak();
        }
    }

    @Test
    void anotherPortInTheHostIsTheSameBusiness() {
        assertEquals(
                mine,
                one.owner()
                        .with("Host", one.host() + ":9")
                        .get("/api/locations")
                        .expect(200)
                        .body());
    }

    /** The host of an absolute address wins over the header; a token follows neither. */
    @Test
    void anAbsoluteAddressDoesNotOpenTheNeighbour() {
        String answer = RawHttp.exchange(
                one.server().port(),
                "GET http://" + two.host() + "/api/locations HTTP/1.1\r\nHost: " + one.host()
                        + "\r\nAuthorization: Bearer " + one.accessToken() + "\r\nConnection: close\r\n\r\n");
        assertTrue(!answer.contains("Only in two"), answer);
    }

    @Test
    void twoHostsAreNone() {
        String answer = RawHttp.exchange(
                one.server().port(),
                "GET /api/locations HTTP/1.1\r\nHost: " + one.host() + "\r\nHost: " + two.host()
                        + "\r\nAuthorization: Bearer " + one.accessToken() + "\r\nConnection: close\r\n\r\n");
        assertTrue(!answer.contains("Only in two"), answer);
        String reversed = RawHttp.exchange(
                one.server().port(),
                "GET /api/locations HTTP/1.1\r\nHost: " + two.host() + "\r\nHost: " + one.host()
                        + "\r\nAuthorization: Bearer " + one.accessToken() + "\r\nConnection: close\r\n\r\n");
        assertTrue(!reversed.contains("Only in two"), reversed);
    }

    @Test
    void noWayOfWritingAnAddressOpensItWithoutAToken() {
        for (String path : List.of(
                "/api/orders",
                "/api/orders/",
                "/api//orders",
                "//api/orders",
                "/api/./orders",
                "/api/x/../orders",
                "/api/auth/login/../../orders",
                "/api/tenants/..;/orders",
                "/api/orders;a=b",
                "/api;a=b/orders",
                "/%61pi/orders",
                "/api/%6frders",
                "/API/orders",
                "/health/../api/orders",
                "/health/..;/api/orders",
                "/metrics/../api/orders",
                "/app/../api/orders",
                "/api/orders%00",
                "/api/orders.json")) {
            String answer = RawHttp.exchange(
                    one.server().port(),
                    "GET " + path + " HTTP/1.1\r\nHost: " + one.host() + "\r\nConnection: close\r\n\r\n");
            assertTrue(
                    !answer.startsWith("HTTP/1.1 200") || (path.startsWith("/health") && answer.contains("\"checks\"")),
                    path + ": " + answer);
            assertTrue(!answer.startsWith("HTTP/1.1 5"), path + ": " + answer);
        }
    }

    @Test
    void aTokenThatWasTouchedIsWorthNothing() {
        String token = one.accessToken();
        String[] parts = token.split("\\.", -1);
        String none = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String forged : List.of(
                none + "." + parts[1] + ".",
                none + "." + parts[1] + "." + parts[2],
                parts[0] + "." + parts[1] + ".",
                parts[0] + "." + parts[1],
                parts[0] + "." + parts[1] + "." + parts[2].substring(1),
                token + "x",
                "x",
                "")) {
            one.anonymous()
                    .with("Authorization", "Bearer " + forged)
                    .get("/api/orders")
                    .expectProblem(401);
        }
        one.anonymous()
                .with("Authorization", "Basic " + token)
                .get("/api/orders")
                .expectProblem(401);
        one.anonymous().get("/api/orders?access_token=" + token).expectProblem(401);
    }
}
