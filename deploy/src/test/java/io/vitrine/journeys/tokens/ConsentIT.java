package io.vitrine.journeys.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person is asked before a program acts in the person's name, and the answer goes to the program and nowhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Books books;

    @BeforeAll
    void open() {
        business = Business.open("consent");
        books = Books.registered(business, "locations:read", "orders:read");
    }

    @Test
    void thePageSaysWhoAsksForWhatAndGivesNothingByItself() {
        Answer page = books.open(books.asking()).expect(200);
        for (String words : List.of("Allow Bookkeeping?", "See locations", "See orders and returns", "books.example")) {
            assertTrue(page.body().contains(words), words);
        }
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("frame-ancestors 'none'")
                && policy.endsWith("form-action 'self' https://books.example"));
        assertEquals("DENY", page.headers().firstValue("X-Frame-Options").orElse(""));
    }

    @Test
    void whoIsNotSignedInSignsInFirstAndComesBack() {
        String asked = "/oauth2/authorize?" + Books.written(books.asking());
        Answer sent =
                business.anonymous().with("Accept", "text/html").get(asked).expect(303);
        String next = sent.headers().firstValue("Location").orElseThrow();
        assertTrue(next.startsWith("/signin?next=%2Foauth2%2Fauthorize%3F"), next);
        business.anonymous().with("Accept", "text/html").get(next).expect(200);
        Map<String, String> entry = new LinkedHashMap<>(
                Map.of("email", Business.email(business.slug()), "password", Business.PASSWORD, "next", asked));
        Answer entered = Books.form(business.anonymous(), "/signin", entry).expect(303);
        assertEquals(asked, entered.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void anotherSitesFormIsNoAnswer() {
        Map<String, String> answer = books.asking();
        answer.put("answer", "allow");
        for (Client forged : List.of(
                books.browser().with("Sec-Fetch-Site", "cross-site"),
                books.browser().with("Sec-Fetch-Site", "same-site"),
                books.browser().with("Origin", "https://evil.example"),
                books.browser().with("Origin", "null"))) {
            Answer refused = Books.form(forged, "/oauth2/authorize", answer);
            assertEquals(403, refused.status(), refused.body());
            assertTrue(refused.headers().firstValue("Location").isEmpty());
        }
    }

    @Test
    void aRefusalAndAnErrorGoBackToTheClient() {
        Map<String, String> answer = books.asking();
        answer.put("answer", "deny");
        Answer denied = Books.form(books.browser(), "/oauth2/authorize", answer).expect(303);
        assertTrue(location(denied).startsWith(Books.REDIRECT + "?error=access_denied&state=s1&iss=http"));
    }

    @ParameterizedTest
    @CsvSource({
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request",
        "code_challenge, '', invalid_request",
        "response_type, token, unsupported_response_type",
        "scope, locations:read orders:write, invalid_scope",
        "scope, team:write, invalid_scope"
    })
    void weakerOrWiderRequestsAreSentBack(String name, String value, String error) {
        Map<String, String> fields = books.asking();
        fields.put(name, value);
        for (Answer answer : List.of(books.open(fields), books.allow(fields))) {
            assertTrue(location(answer.expect(303)).startsWith(Books.REDIRECT + "?error=" + error), location(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://books.example/done/",
                "https://books.example/done?next=evil",
                "https://books.example/done/../../evil",
                "https://books.example.evil.example/done",
                "https://books.example@evil.example/done",
                "https://evil.example/done#https://books.example/done",
                "http://books.example/done",
                "HTTPS://BOOKS.EXAMPLE/done",
                "//books.example/done",
                "javascript:alert(1)",
                ""
            })
    void nothingIsSentToAnAddressThatIsNotRegistered(String address) {
        Map<String, String> fields = books.asking();
        fields.put("redirect_uri", address);
        for (Answer answer : List.of(books.open(fields), books.allow(fields))) {
            assertEquals(400, answer.status());
            assertTrue(answer.headers().firstValue("Location").isEmpty());
        }
        assertEquals(
                400,
                books.open(Map.of("client_id", "cli_00000000000000000000000000"))
                        .status());
    }

    private static String location(Answer answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
