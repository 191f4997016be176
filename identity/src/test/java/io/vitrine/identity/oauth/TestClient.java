package io.vitrine.identity.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Actor;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.client.NewClient;
import io.vitrine.identity.client.RedirectUri;
import io.vitrine.identity.client.RegisterClient;
import io.vitrine.identity.program.Scopes;
import io.vitrine.identity.token.ClientToken;
import io.vitrine.identity.token.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A registered client at work. */
record TestClient(Tenant tenant, String id, Optional<String> secret) {

    static final String VERIFIER = "a-verifier-of-forty-three-or-more-characters-0";
    static final String REDIRECT = "https://books.example/done";

    private static final Pattern CODE = Pattern.compile("[?&]code=([\\w-]+)");
    private static final TestPlatform PLATFORM = TestPlatform.shared();

    static TestClient registered(Tenant tenant, String scopes) {
        return registered(tenant, scopes, true);
    }

    static TestClient registered(Tenant tenant, String scopes, boolean confidential) {
        RegisterClient wanted = new RegisterClient(
                "Bookkeeping",
                confidential,
                List.of(new RedirectUri(REDIRECT)),
                Scopes.parse(scopes).orElseThrow());
        NewClient made = PLATFORM.as(
                tenant,
                PLATFORM.owner(tenant).actor(),
                () -> PLATFORM.get(Clients.class).register(wanted));
        return new TestClient(tenant, made.id().toString(), made.secret().map(OpaqueToken::text));
    }

    Consents consents() {
        return PLATFORM.get(Consents.class);
    }

    /** A good request for consent, to be spoilt. */
    Asking asking() {
        return new Asking(Map.of(
                "client_id",
                id,
                "redirect_uri",
                REDIRECT,
                "response_type",
                "code",
                "state",
                "s",
                "code_challenge",
                challenge(),
                "code_challenge_method",
                "S256"));
    }

    /** What the owner's yes leads to. */
    String allow(Asking asking) {
        return PLATFORM.as(
                tenant,
                PLATFORM.owner(tenant).actor(),
                () -> consents().allow(consents().read(asking.map())));
    }

    String code() {
        return code(allow(asking()));
    }

    static String code(String address) {
        Matcher code = CODE.matcher(address);
        if (!code.find()) {
            throw new IllegalStateException("No code in " + address);
        }
        return code.group(1);
    }

    ClientToken exchange(String code) {
        return token(exchanging(code));
    }

    Asking exchanging(String code) {
        return new Asking(Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "code_verifier", VERIFIER))
                .by(this);
    }

    Asking refreshing(String token) {
        return new Asking(Map.of("grant_type", "refresh_token", "refresh_token", token)).by(this);
    }

    Asking alone() {
        return new Asking(Map.of("grant_type", "client_credentials")).by(this);
    }

    ClientToken token(Asking form) {
        return PLATFORM.at(tenant, "t", () -> PLATFORM.get(TokenEndpoint.class).issue(form.map(), Optional.empty()));
    }

    void revoke(String token) {
        Asking form = new Asking(Map.of("token", token)).by(this);
        PLATFORM.at(tenant, "t", () -> {
            PLATFORM.get(TokenEndpoint.class).revoke(form.map(), Optional.empty());
            return true;
        });
    }

    /** Who acts with the token here and now. */
    Optional<Actor> use(ClientToken token) {
        try {
            return Optional.of(
                    PLATFORM.at(tenant, "t", () -> PLATFORM.get(Tokens.class).authenticate(token.accessToken())));
        } catch (Problem refused) {
            assertEquals(401, refused.status());
            return Optional.empty();
        }
    }

    /** The error that this form is answered with. */
    String refused(Asking form) {
        return assertThrows(OAuthRefused.class, () -> token(form)).error();
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Parameters, each once. */
    record Asking(Map<String, String> values) {

        Asking with(String name, String value) {
            Map<String, String> more = new HashMap<>(values);
            more.put(name, value);
            return new Asking(more);
        }

        Asking by(TestClient client) {
            Asking named = with("client_id", client.id());
            return client.secret()
                    .map(secret -> named.with("client_secret", secret))
                    .orElse(named);
        }

        Map<String, String[]> map() {
            Map<String, String[]> map = new HashMap<>();
            values.forEach((name, value) -> map.put(name, new String[] {value}));
            return map;
        }
    }
}
