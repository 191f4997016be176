package io.vitrine.journeys.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program gets tokens over HTTP, and what happens to those who cheat. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OAuthIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Books books;

    @SuppressWarnings("NullAway.Init")
    private String location;

    @BeforeAll
    void open() {
        business = Business.open("oauth");
        location = business.addLocation("Corner shop");
        books = Books.registered(business, "locations:read", "orders:read");
    }

    @Test
    void theServerSaysWhatItCan() {
        JsonObject described = business.anonymous()
                .get("/.well-known/oauth-authorization-server")
                .expect(200)
                .json();
        String root = "http://" + business.host() + ":" + business.server().port();
        assertEquals(root, described.getString("issuer"));
        assertEquals(root + "/oauth2/token", described.getString("token_endpoint"));
        assertEquals(
                "[\"S256\"]",
                described.getJsonArray("code_challenge_methods_supported").toString());
        assertFalse(described.toString().contains("team:write"), "people only");
        Client platform = Client.of(business.server().port(), "localhost");
        platform.get("/.well-known/oauth-authorization-server").expectProblem(404);
        Books.form(platform, "/oauth2/token", Map.of("grant_type", "client_credentials"))
                .expectProblem(404);
    }

    @Test
    void aClientWorksOnItsOwnAndTheTrailNamesIt() throws SQLException {
        JsonObject token = books.token(Map.of("grant_type", "client_credentials"))
                .expect(200)
                .json();
        assertEquals("Bearer", token.getString("token_type"));
        assertEquals(900, token.getInt("expires_in"));
        assertEquals("locations:read orders:read", token.getString("scope"));
        assertFalse(token.containsKey("refresh_token"));
        use(token).expect(200);
        Books writer = Books.registered(business, "orders:write");
        JsonObject own = writer.token(Map.of("grant_type", "client_credentials"))
                .expect(200)
                .json();
        JsonObject sale = sell(own).expect(201).json();
        assertEquals(writer.id(), trail("actor", sale.getString("id")));
    }

    @Test
    void aClientWorksInThePersonsNameAndTheTrailNamesBoth() throws SQLException {
        Books writer = Books.registered(business, "orders:write");
        JsonObject sale = sell(writer.exchanged()).expect(201).json();
        assertTrue(trail("actor", sale.getString("id")).startsWith("acc_"));
        assertTrue(trail("origin", sale.getString("id")).endsWith(" through " + writer.id()));
    }

    @Test
    void aCodeThatReturnsEndsWhatItGave() {
        String code = books.code();
        JsonObject token = books.exchange(code, Map.of()).expect(200).json();
        use(token).expect(200);
        expectError(books.exchange(code, Map.of()), "invalid_grant");
        use(token).expectProblem(401);
        expectError(books.refresh(token.getString("refresh_token")), "invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, another-verifier-of-forty-three-characters-00, invalid_grant",
        "code_verifier, '', invalid_request",
        "redirect_uri, https://evil.example/done, invalid_grant",
        "grant_type, password, unsupported_grant_type",
        "client_id, cli_00000000000000000000000000, invalid_client"
    })
    void aStolenCodeIsWorthNothing(String name, String value, String error) {
        expectError(books.exchange(books.code(), Map.of(name, value)), error);
    }

    @Test
    void aCodeOfAnotherClientIsWorthNothing() {
        Books other = Books.registered(business, "locations:read");
        expectError(other.exchange(books.code(), Map.of()), "invalid_grant");
    }

    @Test
    void aRefreshTokenThatReturnsEndsItsFamily() {
        JsonObject first = books.exchanged();
        JsonObject second =
                books.refresh(first.getString("refresh_token")).expect(200).json();
        use(second).expect(200);
        expectError(books.refresh(first.getString("refresh_token")), "invalid_grant");
        expectError(books.refresh(second.getString("refresh_token")), "invalid_grant");
    }

    @Test
    void aRefreshTokenDoesNotLoseItsScopesAtThePeoplesDoor() {
        String token = books.exchanged().getString("refresh_token");
        business.anonymous()
                .post("/api/auth/refresh", "{\"refreshToken\":\"" + token + "\"}")
                .expectProblem(401);
    }

    @Test
    void scopesHoldWhateverThePersonMayDo() {
        for (JsonObject token : List.of(
                books.exchanged(),
                books.token(Map.of("grant_type", "client_credentials"))
                        .expect(200)
                        .json())) {
            use(token).expect(200);
            sell(token).expectProblem(403);
            Client program = business.anonymous().bearer(token.getString("access_token"));
            program.get("/api/keys").expectProblem(403);
            program.post("/api/keys", "{\"name\":\"x\",\"scopes\":[\"orders:read\"]}")
                    .expectProblem(403);
        }
        expectError(books.token(Map.of("grant_type", "client_credentials", "scope", "orders:write")), "invalid_scope");
    }

    @Test
    void theTokenEndpointTakesFormsInTheBodyOnly() {
        Map<String, String> good = Map.of("grant_type", "client_credentials");
        expectError(
                books.basic(business.anonymous()).post("/oauth2/token", "{\"grant_type\":\"client_credentials\"}"),
                "invalid_request");
        expectError(
                Books.form(books.basic(business.anonymous()), "/oauth2/token?grant_type=client_credentials", good),
                "invalid_request");
        expectError(
                books.token(Map.of("grant_type", "client_credentials", "client_secret", books.secret())),
                "invalid_request");
        books.basic(business.anonymous()).get("/oauth2/token").expectProblem(405);
        Answer wrong = Books.form(business.anonymous().with("Authorization", "Basic eDp5"), "/oauth2/token", good);
        expectError(wrong, "invalid_client");
        assertEquals(401, wrong.status());
        assertEquals(
                "Basic realm=\"vitrine\"",
                wrong.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals("no-store", wrong.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aClientGivesItsTokensBackAndIsRevoked() {
        JsonObject token = books.exchanged();
        Books.form(books.basic(business.anonymous()), "/oauth2/revoke", Map.of("token", "unknown"))
                .expect(200);
        use(token).expect(200);
        Books.form(
                        books.basic(business.anonymous()),
                        "/oauth2/revoke",
                        Map.of("token", token.getString("refresh_token"), "token_type_hint", "refresh_token"))
                .expect(200);
        use(token).expectProblem(401);
        Books other = Books.registered(business, "locations:read");
        JsonObject last = other.token(Map.of("grant_type", "client_credentials"))
                .expect(200)
                .json();
        use(last).expect(200);
        business.owner()
                .send("DELETE", "/api/clients/" + other.id(), BodyPublishers.noBody())
                .expect(204);
        use(last).expectProblem(401);
        expectError(other.token(Map.of("grant_type", "client_credentials")), "invalid_client");
    }

    @Test
    void aPersonSeesWhatItAllowedAndTakesItBack() {
        Books other = Books.registered(business, "locations:read");
        JsonObject token = other.exchanged();
        use(token).expect(200);
        String own = business.owner().get("/api/consents").expect(200).body();
        assertTrue(own.contains(other.id()), own);
        business.anonymous()
                .bearer(token.getString("access_token"))
                .get("/api/consents")
                .expectProblem(403);
        business.owner()
                .send("DELETE", "/api/consents/" + other.id(), BodyPublishers.noBody())
                .expect(204);
        use(token).expectProblem(401);
    }

    private Answer use(JsonObject token) {
        return business.anonymous().bearer(token.getString("access_token")).get("/api/locations");
    }

    private Answer sell(JsonObject token) {
        return business.anonymous()
                .bearer(token.getString("access_token"))
                .post("/api/orders", business.sale(location).json());
    }

    private static void expectError(Answer answer, String error) {
        answer.expectNoLeak();
        assertTrue(answer.status() == 400 || answer.status() == 401, answer.body());
        assertEquals(error, answer.json().getString("error"), answer.body());
    }

    private String trail(String column, String object) throws SQLException {
        try (Connection owner = business.server().owner();
                PreparedStatement find = owner.prepareStatement("select row_to_json(e)->>'" + column + "' from "
                        + business.key() + ".audit_event e where object_id = ?")) {
            find.setString(1, object);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
