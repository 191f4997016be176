package io.vitrine.journeys.audit;

import static io.vitrine.journeys.audit.Tried.as;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.external.Outside;
import io.vitrine.journeys.team.Colleague;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Signing a business up, signing in, and getting back in. */
final class EntranceWrites {

    private static final String NEXT = "seven lanterns by the canal";
    private static final String LINK = """
            insert into platform.account_link (token_hash, account_id, tenant_id, purpose, expires_at)
            select sha256(cast(? as bytea)), a.id, t.id, 'UNLOCK', now() + interval '1 hour'
            from platform.account a, platform.tenant t where a.email = ? and t.slug = ?""";

    private final Business business = Business.open("cover-entrance");
    private final Client platform = Client.of(business.server().port(), "localhost");

    Tried tried() {
        return new Tried(business)
                .with("POST /api/tenants", client -> signUp(as(platform, client), slug()))
                .with("POST /api/tenants/verification/resend", this::resend)
                .with("POST /api/tenants/verification", this::verify)
                .with(
                        "POST /api/auth/login",
                        client -> as(business.anonymous(), client).post("/api/auth/login", owner()))
                .with(
                        "POST /api/auth/refresh",
                        client -> as(business.anonymous(), client).post("/api/auth/refresh", refreshToken()))
                .with(
                        "POST /api/auth/logout",
                        client -> as(business.anonymous(), client).post("/api/auth/logout", refreshToken()))
                .with(
                        "POST /api/auth/password-reset",
                        client -> ask(as(business.anonymous(), client), Business.email(business.slug())))
                .with("POST /api/auth/password-reset/confirmation", this::reset)
                .with("POST /api/auth/unlock", this::unlock);
    }

    private static String slug() {
        return "cover-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Answer signUp(Client at, String slug) {
        return at.post("/api/tenants", Business.signUp(slug, "EUR", "Europe/Madrid"));
    }

    private Answer resend(Client client) {
        String slug = slug();
        signUp(platform, slug).expect(201);
        return as(platform, client)
                .post(
                        "/api/tenants/verification/resend",
                        "{\"email\":\"" + Business.email(slug) + "\",\"slug\":\"" + slug + "\"}");
    }

    private Answer verify(Client client) {
        String slug = slug();
        signUp(platform, slug).expect(201);
        String token = Business.mailedToken(platform, slug);
        return as(platform, client).post("/api/tenants/verification", "{\"token\":\"" + token + "\"}");
    }

    private static Answer ask(Client at, String email) {
        return at.post("/api/auth/password-reset", "{\"email\":\"" + email + "\"}");
    }

    private Answer reset(Client client) {
        String email = Colleague.join(business, "WAREHOUSE").email();
        ask(business.anonymous(), email).expect(202);
        String token = Business.mailedToken(platform, email, "Choose a new password");
        return as(business.anonymous(), client)
                .post(
                        "/api/auth/password-reset/confirmation",
                        "{\"token\":\"" + token + "\",\"password\":\"" + NEXT + "\"}");
    }

    /** The mail comes after fifty failures; here the link is made by hand. */
    private Answer unlock(Client client) {
        String token = "unlock-" + UUID.randomUUID();
        Outside.sql(
                business,
                LINK,
                token.getBytes(StandardCharsets.UTF_8),
                Business.email(business.slug()),
                business.slug());
        return as(business.anonymous(), client).post("/api/auth/unlock", "{\"token\":\"" + token + "\"}");
    }

    private JsonObject owner() {
        return Outside.credentials(Business.email(business.slug()));
    }

    private String refreshToken() {
        JsonObject tokens = business.anonymous()
                .post("/api/auth/login", owner())
                .expect(200)
                .json();
        return "{\"refreshToken\":\"" + tokens.getString("refreshToken") + "\"}";
    }
}
