package io.vitrine.journeys.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.CodeApp;
import io.vitrine.journeys.Login;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The second factor over HTTP, and what is to be had without it. */
class SecondFactorIT {

    @Test
    void programsShowTheCodeWithThePassword() {
        Person owner = new Person(Business.open("factor-api"));
        CodeApp app = CodeApp.enrol(owner.business().owner(), Business.PASSWORD);
        owner.business().owner().get("/api/locations").expectProblem(401);
        Answer asked = owner.login(Business.PASSWORD, "");
        asked.expectProblem(401);
        assertEquals("second_factor_required", asked.json().getString("code"));
        assertFalse(asked.body().contains("Token"), asked.body());
        String token =
                owner.login(Business.PASSWORD, app.next()).expect(200).json().getString("accessToken");
        owner.business().anonymous().bearer(token).get("/api/locations").expect(200);
        Answer replayed = owner.login(Business.PASSWORD, app.again());
        replayed.expectProblem(401);
        assertEquals("wrong-second-factor", replayed.json().getString("code"));
    }

    @Test
    void aRecoveryCodeInTwentyRequestsAtOnceWorksOnce() throws Exception {
        Person owner = new Person(Business.open("factor-race"));
        CodeApp app = CodeApp.enrol(owner.business().owner(), Business.PASSWORD);
        String code = app.recoveryCodes().get(0);
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> tries = Stream.<Callable<Integer>>generate(
                            () -> () -> owner.login(Business.PASSWORD, code).status())
                    .limit(20)
                    .toList();
            int admitted = 0;
            for (Future<Integer> one : pool.invokeAll(tries)) {
                admitted += one.get() == 200 ? 1 : 0;
            }
            assertEquals(1, admitted);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void betweenPasswordAndSecondFactorNothingOpens() {
        Person owner = new Person(Business.open("factor-step"));
        CodeApp app = CodeApp.enrol(owner.business().owner(), Business.PASSWORD);
        Answer first = owner.form("/signin", "", "email", owner.email(), "password", Business.PASSWORD);
        assertEquals(303, first.status());
        assertTrue(first.headers().firstValue("Location").orElse("").startsWith("/signin/second"));
        String step = Person.cookies(first);
        assertTrue(step.contains("vitrine_step=") && !step.contains("vitrine_session"), step);
        String value = step.substring(step.indexOf('=') + 1, step.indexOf(';'));
        for (String cookie : List.of(step, "vitrine_session=" + value)) {
            Answer portal = owner.browser(cookie).get("/app/owner/today");
            assertEquals(303, portal.status(), "the portal sends back to the sign-in");
        }
        owner.business().anonymous().bearer(value).get("/api/locations").expectProblem(401);
        owner.business().anonymous().with("Cookie", step).get("/api/account").expectProblem(401);
        assertEquals(401, owner.form("/signin/second", step, "code", "000000").status());
        Answer second = owner.form("/signin/second", step, "code", app.next());
        assertEquals(303, second.status(), second.body());
        assertEquals(200, owner.browser(Person.cookies(second)).get("/app/").status());
        assertEquals(
                401,
                owner.form("/signin/second", step, "code", app.recoveryCodes().get(0))
                        .status());
    }

    @Test
    void aSessionIdThatWasPlantedIsNeverTakenOver() {
        Person owner = new Person(Business.open("factor-fixation"));
        String planted = "vitrine_session=" + "A".repeat(43) + "; vitrine_screens=0123456789abcdef0123456789ab";
        Answer in = owner.form("/signin", planted, "email", owner.email(), "password", Business.PASSWORD);
        assertFalse(Person.cookies(in).contains("A".repeat(43)));
        assertEquals(303, owner.browser(planted).get("/app/").status(), "the planted id opens nothing");
        Answer portal = owner.browser(Person.cookies(in) + planted.substring(planted.indexOf("vitrine_screens")))
                .get("/app/");
        List<String> screens = portal.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("vitrine_screens="))
                .toList();
        assertEquals(1, screens.size(), "the container does not take an id of somebody else over");
        assertFalse(screens.get(0).contains("0123456789abcdef"));
        assertTrue(screens.get(0).contains("SameSite=Lax") && screens.get(0).contains("HttpOnly"), screens.get(0));
    }

    @Test
    void anOwnerWithoutASecondFactorIsLeftWithTheOwnAccountAfterAWeek() throws SQLException {
        Person owner = new Person(Business.open("factor-late"));
        try (Connection database = owner.business().server().owner();
                PreparedStatement eightDaysAgo = database.prepareStatement(
                        "update platform.membership set created_at = created_at - interval '8 days' where account_id ="
                                + " (select id from platform.account where email = ?)")) {
            eightDaysAgo.setString(1, owner.email());
            assertEquals(1, eightDaysAgo.executeUpdate());
        }
        String token = owner.login(Business.PASSWORD, "").expect(200).json().getString("accessToken");
        Answer refused = owner.business().anonymous().bearer(token).get("/api/locations");
        refused.expectProblem(403);
        assertEquals("second-factor-enrolment-required", refused.json().getString("code"));
        CodeApp app = CodeApp.enrol(owner.business().anonymous().bearer(token), Business.PASSWORD);
        String full =
                owner.login(Business.PASSWORD, app.next()).expect(200).json().getString("accessToken");
        owner.business().anonymous().bearer(full).get("/api/locations").expect(200);
    }

    @Test
    void aFinanceOfficerHasNoWeekAndSetsItUpAtTheFirstSignIn() throws SQLException {
        Business business = Business.open("factor-finance");
        String email = "finance@" + business.slug() + ".example";
        try (Connection database = business.server().owner();
                PreparedStatement join = database.prepareStatement("""
                        with made as (
                            insert into platform.account (id, email, name, password_hash, verified_at, created_at)
                            select gen_random_uuid(), ?, 'Fay Finance', a.password_hash, now(), now()
                            from platform.account a where a.email = ? returning id)
                        insert into platform.membership (account_id, tenant_id, role, created_at)
                        select made.id, t.id, 'FINANCE_OFFICER', now() from made, platform.tenant t where t.slug = ?""")) {
            join.setString(1, email);
            join.setString(2, Business.email(business.slug()));
            join.setString(3, business.slug());
            join.executeUpdate();
        }
        JsonObject credentials = Json.createObjectBuilder()
                .add("email", email)
                .add("password", Business.PASSWORD)
                .build();
        String bare = business.anonymous()
                .post("/api/auth/login", credentials)
                .expect(200)
                .json()
                .getString("accessToken");
        business.anonymous().bearer(bare).get("/api/locations").expectProblem(403);
        String full =
                Login.tokens(business.anonymous(), email, Business.PASSWORD).getString("accessToken");
        business.anonymous().bearer(full).get("/api/locations").expect(200);
        business.anonymous().bearer(bare).get("/api/account").expectProblem(401);
    }
}
