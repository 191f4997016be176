package io.vitrine.journeys.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms that anybody may send are taken from browsers that have worked for it; programs are throttled instead. */
class PublicFormsIT {

    private static final String PASSWORD = "a-long-password-nobody-sees";

    private final Client platform = Client.of(Vitrine.shared().port(), "localhost");

    @Test
    void aBusinessIsSignedUpOncePerAnswer() {
        String answer = FormAnswer.of(platform);
        Answer signed = signUp("proof-one", answer);
        assertEquals(303, signed.status(), signed.body());
        Answer again = signUp("proof-two", answer);
        assertEquals(422, again.status());
        assertTrue(again.body().contains("This form was sent before"), again.body());
        assertEquals(
                404,
                platform.with("Host", "proof-two.localhost:" + Vitrine.shared().port())
                        .get("/signin")
                        .status());
    }

    @Test
    void withoutAnAnswerTheFormComesBackWithAllThatWasTypedButThePassword() {
        for (String answer : List.of("", "bm90IGFuIGFuc3dlcg==")) {
            Answer refused = signUp("proof-none", answer);
            assertEquals(422, refused.status());
            for (String typed :
                    List.of("The proof-none", "Olive Owner", "owner@proof-none.example", "\"ES\" selected")) {
                assertTrue(refused.body().contains(typed), typed + " in " + refused.body());
            }
            assertFalse(refused.body().contains(PASSWORD));
            assertTrue(refused.body().contains("role=\"alert\""), refused.body());
        }
    }

    @Test
    void nobodyIsWrittenToForAFormWithoutAnAnswer() {
        Person owner = new Person(Business.open("proof-forgot"));
        Answer refused = owner.form("/forgot", "", "email", owner.email());
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains(owner.email()) && refused.body().contains("needs JavaScript"));
        assertFalse(platform.get("/dev/mail?to=" + owner.email()).body().contains("/reset?token"));
        Answer taken = owner.form(
                "/forgot",
                "",
                "email",
                owner.email(),
                "proof",
                FormAnswer.of(owner.business().anonymous()));
        assertEquals(200, taken.status(), taken.body());
        assertFalse(owner.mailed("Choose a new password").isEmpty());
    }

    @Test
    void theWorkIsDoneByAWorkerOfOurOwnUnderThePolicyOfEveryPage() {
        Answer page = platform.with("Accept", "text/html").get("/signup");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'self'") && !policy.contains("unsafe"), policy);
        assertTrue(page.body().contains("data-worker=\"/vitrine/proof-worker.js"), page.body());
        assertTrue(page.body().contains("aria-live=\"polite\"") && page.body().contains("Switch JavaScript on"));
        assertEquals(200, platform.get("/vitrine/proof-worker.js").status());
    }

    @Test
    void theApiForProgramsAsksForNone() {
        Person owner = new Person(Business.open("proof-api"));
        owner.business()
                .anonymous()
                .post(
                        "/api/auth/password-reset",
                        Json.createObjectBuilder().add("email", owner.email()).build())
                .expect(202);
    }

    private Answer signUp(String slug, String answer) {
        String form = "name=" + encoded("The " + slug) + "&slug=" + slug + "&country=ES&owner=Olive+Owner&email="
                + encoded("owner@" + slug + ".example") + "&password=" + PASSWORD + "&proof=" + encoded(answer);
        return platform.with("Accept", "text/html")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "same-origin")
                .post("/signup", form);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
