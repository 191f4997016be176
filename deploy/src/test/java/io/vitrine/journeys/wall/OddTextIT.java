package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that no database stores are refused wherever a text can be sent, and never end in a failure on our side. */
class OddTextIT {

    private static final List<String> ODD =
            List.of("a\\u0000b", "\\ud800", "\\uffff", "' or 1=1 --", "${jndi:x}", "%00");

    private final Business business = Business.open("odd");
    private final Client owner = business.owner();
    private final Client platform = Client.of(business.server().port(), "localhost");
    private final List<String> failures = new ArrayList<>();

    @Test
    void noTextMakesTheServerFail() {
        String shop = business.addLocation("Shop");
        for (String odd : ODD) {
            see(odd, owner.post("/api/locations", "{\"name\":\"" + odd + "\",\"kind\":\"SHOP\"}"));
            see(odd, owner.post("/api/locations", "{\"name\":\"x\",\"kind\":\"SHOP\",\"timeZone\":\"" + odd + "\"}"));
            see(odd, business.anonymous().post("/api/auth/login", pair("email", odd, "password", odd)));
            see(odd, business.anonymous().post("/api/auth/refresh", "{\"refreshToken\":\"" + odd + "\"}"));
            see(odd, business.anonymous().post("/api/auth/logout", "{\"refreshToken\":\"" + odd + "\"}"));
            see(odd, platform.post("/api/tenants/verification", "{\"token\":\"" + odd + "\"}"));
            see(odd, platform.post("/api/tenants/verification/resend", pair("email", odd, "slug", odd)));
            see(odd, platform.post("/api/tenants/verification/resend", pair("email", "a@b.example", "slug", odd)));
            String signUp = Business.signUp("SLUG", "EUR", "Europe/Madrid").toString();
            for (String field : List.of("SLUG", "Olive Owner", "Europe/Madrid", Business.PASSWORD, "\"ES\"")) {
                see(
                        odd,
                        platform.post(
                                "/api/tenants",
                                signUp.replace(field, field.startsWith("\"") ? "\"" + odd + "\"" : odd)));
            }
            String sale = business.sale(shop).json().toString();
            for (String field : List.of("SKU-1", "Thing", "RETAIL", "EUR", "10.00", shop)) {
                see(odd, owner.post("/api/orders", sale.replace(field, odd)));
            }
            see(odd, owner.post("/api/orders", sale.replace("{\"location", "{\"number\":\"" + odd + "\",\"location")));
            see(odd, owner.post("/api/orders", sale.replace("{\"location", customer(odd))));
        }
        for (String path : List.of(
                "/api/orders/%00",
                "/api/jobs/%00",
                "/api/idempotency/%00",
                "/api/idempotency/a%00b",
                "/api/imports/%00/rejected-rows.csv",
                "/api/analytics/trends/%00?from=2026-01-01&to=2026-01-02",
                "/api/analytics/rows/net-sales?from=2026-01-01&to=2026-01-02&after=%00",
                "/api/analytics/breakdown/%00?from=2026-01-01&to=2026-01-02",
                "/api/metrics/%00/value?from=2026-01-01&to=2026-01-02",
                "/api/metrics/net-sales/rows?from=2026-01-01&to=2026-01-02&after=%00&filter%5Bchannel%5D=%00",
                "/api/analytics/kpi?from=%00&to=%00",
                "/api/analytics/cohorts?interval=%00&by=%00&from=%00",
                "/api/analytics/rfm?at=%00",
                "/api/analytics/rfm/%00/customers?after=%00&limit=%00",
                "/api/analytics/baskets?filter%5Bcountry%5D=a%00b&exclude=%00",
                "/api/analytics/kpi?from=-999999999-01-01&to=%2B999999999-12-31",
                "/api/analytics/forecast/units?product=%00&horizon=%00",
                "/api/analytics/forecast/units?product=%00",
                "/api/orders?q=%00&after=%00",
                "/api/orders?q=%ff%fe",
                "/dev/mail?to=%00",
                "/verify?token=%00",
                "/signin?next=%00",
                "/vitrine/%00",
                "/vitrine/..%2f..%2fWEB-INF/web.xml",
                "/problems/%00")) {
            see(path, owner.get(path));
            see(path, platform.get(path));
        }
        for (String mapping :
                List.of("%7B%22number%22:%22a%5Cu0000b%22%7D", "%5B", "%7B%22number%22:%22%5Cud800%22%7D")) {
            see(
                    mapping,
                    owner.with("Content-Type", "text/csv")
                            .post(
                                    "/api/imports?kind=orders&preset=generic&location=" + shop + "&mapping=" + mapping,
                                    "a,b\n"));
        }
        assertEquals(List.of(), failures, String.join("\n", failures));
    }

    private void see(String odd, Answer answer) {
        if (answer.status() >= 500) {
            failures.add(odd + ": " + answer.status() + " " + answer.body());
        }
    }

    private static String pair(String first, String value, String second, String other) {
        return "{\"" + first + "\":\"" + value + "\",\"" + second + "\":\"" + other + "\"}";
    }

    private static String customer(String odd) {
        return "{\"customer\":{\"email\":\"a@b.example\",\"name\":\"" + odd + "\"},\"location";
    }
}
