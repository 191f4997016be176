package io.vitrine.journeys.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Tokens that the server did not make, or not for here and now. Each gets the same answer, which says nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTokensIT {

    private static final String PATH = "/api/locations";

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Business neighbour;

    @SuppressWarnings("NullAway.Init")
    private RSAKey key;

    @SuppressWarnings("NullAway.Init")
    private RSAKey previous;

    @SuppressWarnings("NullAway.Init")
    private RSAKey retired;

    @SuppressWarnings("NullAway.Init")
    private Forger forger;

    @BeforeAll
    void open() {
        business = Business.open("forged");
        neighbour = Business.open("forged-next");
        StolenKeys stolen = new StolenKeys(business.server());
        key = stolen.signing();
        stolen.startedJustNow(key);
        retired = stolen.plant(60);
        previous = stolen.plant(30);
        forger = new Forger(business.accessToken());
        awaitPublished(previous);
    }

    /** The server reads its keys anew now and then. */
    private void awaitPublished(RSAKey planted) {
        for (int i = 0; i < 120; i++) {
            if (business.anonymous()
                    .get("/.well-known/jwks.json")
                    .expect(200)
                    .body()
                    .contains(planted.getKeyID())) {
                return;
            }
            Machine.pause(500);
        }
        throw new AssertionError("The planted key was not published");
    }

    /** Without these the rest would prove nothing: what is refused below is refused for its one fault. */
    @Test
    void theSameClaimsSignedByAPublishedKeyAreAccepted() {
        use(business, Forger.signed(forger.claims(), key)).expect(200);
        use(business, Forger.signed(forger.claims(), previous)).expect(200);
        use(business, Forger.signed(forger.with("groups", List.of()), key)).expect(200);
        String published =
                business.anonymous().get("/.well-known/jwks.json").expect(200).body();
        assertTrue(published.contains(key.getKeyID()) && published.contains(previous.getKeyID()));
        assertTrue(!published.contains(retired.getKeyID()), "a retired key is not published");
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenOpensNothing() {
        Answer refused = use(business, "made-up").expectProblem(401);
        return forged().entrySet().stream()
                .map(attack -> dynamicTest(attack.getKey(), () -> {
                    Answer answer = use(business, attack.getValue()).expectProblem(401);
                    assertEquals(refused.essence(), answer.essence(), "the answer tells what was wrong");
                    assertEquals(
                            "Bearer realm=\"vitrine\", error=\"invalid_token\"",
                            answer.headers().firstValue("WWW-Authenticate").orElse(""));
                }));
    }

    @Test
    void aGoodTokenIsWorthNothingOnTheNeighboursHost() {
        use(neighbour, business.accessToken()).expectProblem(401);
        use(business, business.accessToken()).expect(200);
    }

    @Test
    void aMillionCharactersAreRefusedAndTheServerGoesOn() {
        for (String header : List.of("x".repeat(1_000_000), business.accessToken() + "A".repeat(1_000_000))) {
            int status = use(business, header).status();
            assertTrue(status == 401 || status == 400 || status == 431, "was " + status);
        }
        use(business, Forger.signed(forger.with("padding", "x".repeat(4_000)), key))
                .expectProblem(401);
        use(business, business.accessToken()).expect(200);
    }

    private Map<String, String> forged() {
        Map<String, String> attacks = new LinkedHashMap<>();
        attacks.put("alg none", forger.unsigned());
        attacks.put("alg none with an old signature", noneWithSignature());
        attacks.put(
                "key confusion, HS256 with the public key (DER)",
                Forger.keyConfusion(forger.claims(), publicKey(), key.getKeyID()));
        attacks.put(
                "key confusion, HS256 with the public key (PEM)",
                Forger.keyConfusion(forger.claims(), pem(), key.getKeyID()));
        attacks.put(
                "key confusion, HS256 with the published set",
                Forger.keyConfusion(
                        forger.claims(),
                        business.anonymous()
                                .get("/.well-known/jwks.json")
                                .body()
                                .getBytes(StandardCharsets.UTF_8),
                        key.getKeyID()));
        attacks.put("RS512 with the right key", Forger.by(JWSAlgorithm.RS512, forger.claims(), key));
        attacks.put("PS256 with the right key", Forger.by(JWSAlgorithm.PS256, forger.claims(), key));
        RSAKey own = ownKey();
        attacks.put("another key under the right kid", Forger.signed(forger.claims(), own, key.getKeyID()));
        attacks.put("another key in the header", Forger.withKeyInside(forger.claims(), own, key.getKeyID()));
        attacks.put("wrong kid", Forger.signed(forger.claims(), key, "another"));
        attacks.put("no kid", Forger.signed(forger.claims(), key, null));
        attacks.put("kid that is a statement", Forger.signed(forger.claims(), key, "' or '1'='1"));
        attacks.put("kid that is a path", Forger.signed(forger.claims(), key, "../../../dev/null"));
        attacks.put("a retired key", Forger.signed(forger.claims(), retired));
        attacks.put(
                "kid of a retired key, signed by the present one",
                Forger.signed(forger.claims(), key, retired.getKeyID()));
        attacks.put("no audience", changed("aud", null));
        attacks.put("another audience", changed("aud", "another-api"));
        attacks.put("another issuer", changed("iss", "http://elsewhere.localhost"));
        attacks.put(
                "the neighbour as issuer",
                changed("iss", new Forger(neighbour.accessToken()).claims().getIssuer()));
        attacks.put(
                "the neighbour's tenant",
                changed("tenant", new Forger(neighbour.accessToken()).claims().getClaim("tenant")));
        attacks.put("no tenant", changed("tenant", null));
        attacks.put(
                "two tenants",
                changed("tenant", List.of(String.valueOf(forger.claims().getClaim("tenant")))));
        attacks.put("expired", changed("exp", moment(-1)));
        attacks.put("no end", changed("exp", null));
        attacks.put("not yet valid", changed("nbf", moment(60)));
        attacks.put("another person", changed("sub", "acc_00000000000000000000000000"));
        attacks.put("no family", changed("sid", null));
        attacks.put(
                "a client that does not exist",
                Forger.signed(
                        new JWTClaimsSet.Builder(forger.claims())
                                .claim("client_id", "cli_00000000000000000000000000")
                                .claim("scope", "orders:read")
                                .build(),
                        key));
        attacks.put("groups rewritten", Forger.rewritten(business.accessToken(), "[\"OWNER\"]", "[\"OPERATOR\"]"));
        attacks.put("tenant rewritten", rewrittenTenant());
        attacks.put("an extra tenant claim", Forger.rewritten(business.accessToken(), "{\"", "{\"tenant\":\"x\",\""));
        attacks.put("an end rewritten", Forger.rewritten(business.accessToken(), "\"exp\":1", "\"exp\":2"));
        attacks.put("signature cut off", business.accessToken().replaceAll("\\.[^.]*$", "."));
        attacks.put("five parts", business.accessToken() + ".a.b");
        return attacks;
    }

    private String noneWithSignature() {
        String[] good = business.accessToken().split("\\.", -1);
        return forger.unsigned().replaceAll("\\.$", "." + good[2]);
    }

    private String rewrittenTenant() {
        return Forger.rewritten(
                business.accessToken(),
                String.valueOf(forger.claims().getClaim("tenant")),
                String.valueOf(new Forger(neighbour.accessToken()).claims().getClaim("tenant")));
    }

    private String changed(String claim, @Nullable Object value) {
        return Forger.signed(forger.with(claim, value), key);
    }

    private static Date moment(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private byte[] publicKey() {
        try {
            return key.toRSAPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] pem() {
        String body = Base64.getMimeEncoder().encodeToString(publicKey());
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static RSAKey ownKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer use(Business where, String token) {
        return where.anonymous().bearer(token).get(PATH);
    }
}
