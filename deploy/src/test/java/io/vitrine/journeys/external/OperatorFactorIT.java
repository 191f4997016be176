package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.CodeApp;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An operator without a second factor sets one up and does nothing else before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorFactorIT {

    private static final String LIST = "/api/operator/businesses";
    private static final Pattern COOKIE = Pattern.compile("vitrine_(operator|step)=([^;]+)");

    private final Client platform = Client.of(Vitrine.shared().port(), "localhost");

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        business = Business.open("op-factor");
    }

    @Test
    void beforeThereIsASecondFactorNoOperationOfTheConsoleOpens() {
        String email = accepted("bare@platform.example");
        Client bare = platform.bearer(token(email, ""));
        JsonObject factor = bare.get("/api/account").expect(200).json().getJsonObject("secondFactor");
        assertTrue(factor.getBoolean("required"));
        assertFalse(factor.containsKey("graceUntil"), "operators have no days of grace");
        for (String path : List.of(LIST, LIST + "/bus_01h00000000000000000000000", "/api/operator/support")) {
            Answer refused = bare.get(path).expectProblem(403);
            assertEquals(
                    "/problems/second-factor-enrolment-required", refused.json().getString("type"), path);
        }
        for (String step : List.of("suspension", "resumption", "plan")) {
            bare.post(LIST + "/bus_01h00000000000000000000000/" + step, "{\"reason\":\"x\",\"plan\":\"SCALE\"}")
                    .expectProblem(403);
        }
        bare.post("/api/operator/support", "{\"business\":\"x\",\"reason\":\"x\",\"hours\":1}")
                .expectProblem(403);
    }

    @Test
    void withOneEverySignInAsksForItAndWhatWasOpenedBeforeIsOver() {
        String email = accepted("app@platform.example");
        Client before = platform.bearer(token(email, ""));
        CodeApp app = CodeApp.enrol(before, Business.PASSWORD);
        before.get(LIST).expectProblem(401);
        assertEquals(
                "/problems/second_factor_required",
                login(email, "").expectProblem(401).json().getString("type"));
        login(email, "000000").expectProblem(401);
        String code = app.next();
        Client operator = platform.bearer(token(email, code));
        operator.get(LIST).expect(200);
        login(email, code).expectProblem(401);
        String recovery = app.recoveryCodes().get(0);
        token(email, recovery);
        login(email, recovery).expectProblem(401);
        assertEquals(
                409,
                operator.post("/api/account/totp/removal", password()).status(),
                "the last one stays while the role asks for one");
    }

    @Test
    void aBrowserBetweenPasswordAndCodeHoldsNothingThatOpensTheConsole() {
        String email = accepted("form@platform.example");
        CodeApp app = CodeApp.enrol(platform.bearer(token(email, "")), Business.PASSWORD);
        Answer asked = form("/operator/signin", "", "email=" + email + "&password=" + encoded(Business.PASSWORD));
        assertEquals(303, asked.status());
        assertEquals("/operator/second", asked.headers().firstValue("Location").orElse(""));
        String step = cookies(asked);
        assertTrue(step.startsWith("vitrine_step="), step);
        assertEquals(
                "/operator/signin",
                console(step).headers().firstValue("Location").orElse(""));
        assertEquals(401, form("/operator/second", step, "code=000000").status());
        Answer entered =
                form("/operator/second", step, "code=" + app.recoveryCodes().get(1));
        assertEquals(303, entered.status(), entered.body());
        assertEquals(200, console(cookies(entered)).status());
        assertEquals(
                "/operator/signin",
                form("/operator/second", step, "code=" + app.recoveryCodes().get(2))
                        .headers()
                        .firstValue("Location")
                        .orElse(""),
                "a step is taken once");
    }

    @Test
    void aStepOfABusinessIsNoneOfTheConsole() {
        String email = Business.email(business.slug());
        Outside.sql(
                business,
                "insert into platform.operator (account_id, added_at) select id, now() from platform.account"
                        + " where email = ? returning 1",
                email);
        CodeApp.enrol(business.owner(), Business.PASSWORD);
        Answer asked = business.anonymous()
                .with("Accept", "text/html")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/signin", "email=" + email + "&password=" + encoded(Business.PASSWORD));
        String step = cookies(asked);
        assertTrue(step.startsWith("vitrine_step="), step);
        Answer elsewhere = browser(step).get("/operator/second");
        assertEquals(
                "/operator/signin", elsewhere.headers().firstValue("Location").orElse(""));
    }

    @Test
    void theDemosOperatorIsAskedForNone() {
        String email = accepted("demo@platform.example");
        Outside.sql(business, "update platform.account set demo = true where email = ?", email);
        platform.bearer(token(email, "")).get(LIST).expect(200);
    }

    private String accepted(String email) {
        Outside.becomeOperator(business, email);
        return email;
    }

    private String token(String email, String code) {
        return login(email, code).expect(200).json().getString("accessToken");
    }

    private Answer login(String email, String code) {
        JsonObjectBuilder body = Json.createObjectBuilder(password()).add("email", email);
        return platform.post("/api/operator/login", (code.isEmpty() ? body : body.add("totp", code)).build());
    }

    private static JsonObject password() {
        return Json.createObjectBuilder().add("password", Business.PASSWORD).build();
    }

    private Answer console(String cookie) {
        return browser(cookie).get("/app/operator/businesses");
    }

    private Answer form(String path, String cookie, String body) {
        return browser(cookie)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "same-origin")
                .post(path, body);
    }

    private Client browser(String cookie) {
        Client client = platform.with("Accept", "text/html");
        return cookie.isEmpty() ? client : client.with("Cookie", cookie);
    }

    private static String cookies(Answer answer) {
        StringBuilder sent = new StringBuilder();
        for (String header : answer.headers().allValues("Set-Cookie")) {
            Matcher cookie = COOKIE.matcher(header);
            if (cookie.find()) {
                sent.append(cookie.group()).append("; ");
            }
        }
        return sent.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
