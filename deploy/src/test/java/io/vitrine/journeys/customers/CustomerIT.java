package io.vitrine.journeys.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.CodeApp;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Customers register, come in, look after their accounts, and reach nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerIT {

    private static final Pattern NUMBER = Pattern.compile("C-1\\d{5}");
    private static final Pattern SECRET = Pattern.compile("vt-mono secret\">([A-Z2-7]+)<");
    private static final String NEXT = "paper boats on the spring flood";

    @SuppressWarnings("NullAway.Init")
    private Business shop;

    @SuppressWarnings("NullAway.Init")
    private Business other;

    @BeforeAll
    void open() {
        shop = Business.open("buyers");
        other = Business.open("buyers-next");
    }

    @Test
    void fromTheRegistrationToANewPasswordEveryStepLeavesItsEvent() throws SQLException {
        Buyer buyer = Buyer.of(shop, "lerato@buyers.example");
        buyer.logged(
                        "/account/register",
                        "",
                        "name",
                        "Lerato Khumalo",
                        "email",
                        buyer.email(),
                        "password",
                        buyer.password())
                .expect(200);
        String link = buyer.mailed("Confirm");
        assertTrue(buyer.get("/account/verify?token=" + link, "").body().contains("Confirm your account"));
        Answer confirmed = buyer.logged("/account/verify", "", "token", link, "password", buyer.password());
        assertEquals(
                "/app/customer",
                confirmed.expect(303).headers().firstValue("Location").orElse(""));
        String first = Buyer.cookie(confirmed);
        Matcher number = NUMBER.matcher(buyer.get("/account", first).expect(200).body());
        assertTrue(number.find());
        buyer.form("/account/verify", "", "token", link, "password", buyer.password())
                .expect(422);
        String second =
                Buyer.cookie(buyer.logged("/account/signin", "", "email", number.group(), "password", buyer.password())
                        .expect(303));
        assertNotEquals(first, second);
        buyer.logged(
                        "/account/security",
                        second,
                        "do",
                        "password",
                        "current",
                        buyer.password(),
                        "password",
                        NEXT,
                        "everywhere",
                        "yes")
                .expect(303);
        buyer.get("/account", first).expect(303);
        buyer.get("/account", second).expect(200);
        buyer.signIn(buyer.email(), buyer.password()).expect(401);
        buyer.logged("/account/forgot", "", "email", buyer.email()).expect(200);
        String reset = buyer.mailed("Choose a new password");
        buyer.logged("/account/reset", "", "token", reset, "password", buyer.password())
                .expect(200);
        buyer.form("/account/reset", "", "token", reset, "password", NEXT).expect(422);
        buyer.get("/account", second).expect(303);
        String third = buyer.session(buyer.email(), buyer.password());
        buyer.logged("/account/signout", third).expect(303);
        buyer.get("/account", third).expect(303);
    }

    @Test
    void theSameAddressIsAStrangerNextDoorAndNoCookieOpensAnotherHost() {
        Buyer here = Buyer.of(shop, "twin@buyers.example");
        Buyer there = new Buyer(other, "twin@buyers.example", "a different secret for next door");
        String cookie = here.open();
        there.get("/account", cookie).expect(303);
        there.signIn(there.email(), here.password()).expect(401);
        String next = there.open();
        here.get("/account", next).expect(303);
        here.signIn(here.email(), there.password()).expect(401);
        there.get("/account", next).expect(200);
    }

    @Test
    void noRealmOpensTheOther() {
        Buyer buyer = Buyer.of(shop, "realm@buyers.example");
        String customer = buyer.open();
        buyer.get("/app/owner/today", customer).expect(303);
        shop.anonymous().with("Cookie", customer).get("/api/orders").expectProblem(401);
        buyer.get("/app/owner/today", customer.replace("vitrine_customer", "vitrine_session"))
                .expect(303);
        Answer portal = buyer.form("/signin", "", "email", Business.email(shop.slug()), "password", Business.PASSWORD);
        String workforce = portal.expect(303).headers().firstValue("Set-Cookie").orElse("");
        String token = workforce.substring(workforce.indexOf('=') + 1, workforce.indexOf(';'));
        buyer.get("/account", "vitrine_session=" + token).expect(303);
        buyer.get("/account", "vitrine_customer=" + token).expect(303);
        buyer.signIn(Business.email(shop.slug()), Business.PASSWORD).expect(401);
        buyer.form("/signin", "", "email", buyer.email(), "password", buyer.password())
                .expect(401);
    }

    @Test
    void noAnswerTellsWhoHasAnAccount() {
        Buyer known = Buyer.of(shop, "known@buyers.example");
        Buyer nobody = Buyer.of(shop, "nobody@buyers.example");
        known.open();
        assertEquals(
                without(nobody.signIn(nobody.email(), "not the password at all").expect(401), nobody),
                without(known.signIn(known.email(), "not the password at all").expect(401), known));
        assertEquals(
                nobody.form("/account/forgot", "", "email", nobody.email())
                        .expect(200)
                        .body(),
                known.form("/account/forgot", "", "email", known.email())
                        .expect(200)
                        .body());
        String[] typed = {"name", "Ana", "email", nobody.email(), "password", Buyer.PASSWORD};
        String fresh = nobody.form("/account/register", "", typed).expect(200).body();
        typed[3] = known.email();
        assertEquals(
                fresh, known.form("/account/register", "", typed).expect(200).body());
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused() {
        Buyer buyer = Buyer.of(shop, "forged@buyers.example");
        String cookie = buyer.open();
        buyer.browser(cookie)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "cross-site")
                .post("/account/security", "do=sessions")
                .expect(403);
        buyer.form("/account/security", cookie, "do", "session", "id", "ses_01h00000000000000000000000")
                .expect(404);
    }

    @Test
    void whatTheShopDidWithTheCustomersDataStandsInTheCustomersActivity() {
        Buyer buyer = Buyer.of(shop, "orders@buyers.example");
        String location = shop.addLocation("Harbour shop");
        String sale = shop.sale(location)
                .json()
                .toString()
                .replace("\"location\"", "\"customer\":{\"email\":\"" + buyer.email() + "\"},\"location\"");
        String order = shop.owner().post("/api/orders", sale).expect(201).json().getString("id");
        String cookie = buyer.open();
        assertTrue(buyer.get("/account", cookie).body().contains("belongs to this account."));
        assertFalse(buyer.get("/account/activity", cookie).body().contains("One of your orders was opened"));
        shop.owner().get("/api/orders/" + order).expect(200);
        String activity = buyer.get("/account/activity", cookie).expect(200).body();
        assertTrue(activity.contains("One of your orders was opened"), activity);
        assertTrue(activity.contains("Email address confirmed"), activity);
        String stranger = Buyer.of(shop, "stranger@buyers.example").open();
        assertFalse(buyer.get("/account/activity", stranger).body().contains("One of your orders was opened"));
    }

    @Test
    void aSecondFactorIsSetUpAskedForAndNoCodeIsTakenTwice() throws SQLException {
        Buyer buyer = Buyer.of(shop, "factor@buyers.example");
        String cookie = buyer.open();
        buyer.form("/account/security", cookie, "do", "app-begin", "proof", "not the password at all")
                .expect(422);
        Matcher secret =
                SECRET.matcher(buyer.logged("/account/security", cookie, "do", "app-begin", "proof", buyer.password())
                        .expect(200)
                        .body());
        assertTrue(secret.find());
        CodeApp app = CodeApp.of(secret.group(1));
        String code = app.next();
        assertTrue(buyer.logged("/account/security", cookie, "do", "app-confirm", "code", code)
                .expect(200)
                .body()
                .contains("Your recovery codes"));
        Answer asked = buyer.signIn(buyer.email(), buyer.password()).expect(303);
        assertEquals(
                "/account/signin/second", asked.headers().firstValue("Location").orElse(""));
        String step = asked.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        buyer.get("/account", step).expect(303);
        buyer.form("/account/signin/second", step, "code", code).expect(401);
        String in = Buyer.cookie(
                buyer.logged("/account/signin/second", step, "code", app.next()).expect(303));
        buyer.get("/account", in).expect(200);
        buyer.logged("/account/security", in, "do", "app-remove", "proof", buyer.password())
                .expect(303);
        buyer.session(buyer.email(), buyer.password());
    }

    /** The page without what differs from person to person. */
    private static String without(Answer answer, Buyer buyer) {
        return answer.body().replace(buyer.email(), "ADDRESS");
    }
}
