package io.vitrine.identity.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.signin.SignIn;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final Tokens tokens = platform.get(Tokens.class);
    private final SigningKeys keys = platform.get(SigningKeys.class);
    private final RSAKey key = platform.onPlatform(keys::signing);

    @Test
    void aTokenHasTheShapeOfMicroProfileJwt() throws ParseException {
        Tenant tenant = platform.openBusiness("token-shape");
        JWTClaimsSet claims = claims(login(tenant));
        assertEquals("http://token-shape.localhost:8080", claims.getIssuer());
        assertEquals(List.of("vitrine-api"), claims.getAudience());
        assertEquals(List.of("OWNER"), claims.getStringListClaim("groups"));
        assertEquals(claims.getSubject(), claims.getStringClaim("upn"));
        assertEquals(tenant.id().toString(), claims.getStringClaim("tenant"));
        assertEquals(
                Duration.ofMinutes(15),
                Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()));
        assertTrue(Objects.requireNonNull(claims.getJWTID()).length() > 30);
        assertFalse(keys.published().contains("\"d\""));
    }

    @Test
    void aTokenOpensItsOwnBusinessOnly() {
        Tenant own = platform.openBusiness("token-own");
        Tenant other = platform.openBusiness("token-other");
        String token = login(own).accessToken();
        assertEquals(200, use(own, token));
        assertEquals(401, use(other, token));
        assertEquals(200, use(own, token));
        assertThrows(Problem.class, () -> platform.onPlatform(() -> tokens.authenticate(token)));
    }

    @Test
    void aTokenEndsOnTimeThoughItWasSeenAMomentAgo() {
        Tenant tenant = platform.openBusiness("token-time");
        String token = login(tenant).accessToken();
        platform.clock().pass(Duration.ofSeconds(14 * 60 + 50));
        assertEquals(200, use(tenant, token));
        platform.clock().pass(Duration.ofSeconds(11));
        assertEquals(401, use(tenant, token));
    }

    @Test
    void forgedTokensOpenNothing() throws Exception {
        Tenant tenant = platform.openBusiness("token-forged");
        JWTClaimsSet good = claims(login(tenant));
        assertEquals(200, use(tenant, signed(good)));
        assertEquals(401, use(tenant, new PlainJWT(good).serialize()), "alg none");
        assertEquals(401, use(tenant, keyConfusion(good)), "HS256 with the public key");
        RSAKey foreign = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        assertEquals(
                401, use(tenant, signed(good, JWSAlgorithm.RS256, foreign, new RSASSASigner(foreign))), "other key");
        RSAKey renamed = new RSAKey.Builder(key).keyID("another").build();
        assertEquals(401, use(tenant, signed(good, JWSAlgorithm.RS256, renamed, new RSASSASigner(key))), "other kid");
        assertEquals(401, use(tenant, signed(good, JWSAlgorithm.RS512, key, new RSASSASigner(key))), "RS512");
        assertEquals(401, use(tenant, changed(good, "aud", "another-api")), "audience");
        assertEquals(401, use(tenant, changed(good, "aud", null)), "no audience");
        assertEquals(401, use(tenant, changed(good, "iss", "http://elsewhere.localhost:8080")), "issuer");
        assertEquals(401, use(tenant, changed(good, "tenant", "bus_00000000000000000000000000")), "tenant");
        assertEquals(401, use(tenant, changed(good, "tenant", null)), "no tenant");
        assertEquals(401, use(tenant, changed(good, "exp", null)), "no end");
        assertEquals(401, use(tenant, changed(good, "exp", date(-1))), "expired");
        assertEquals(401, use(tenant, changed(good, "nbf", date(60))), "not yet");
        assertEquals(401, use(tenant, changed(good, "sub", "acc_00000000000000000000000000")), "nobody");
        assertEquals(401, use(tenant, changed(good, "sid", "no-family")), "no family");
        String real = signed(good);
        assertEquals(401, use(tenant, real.substring(0, real.length() - 8) + "AAAAAAAA"), "signature cut");
        for (String text : List.of("", ".", "..", "a.b.c", "x".repeat(1_000_000), real + "." + real)) {
            assertEquals(401, use(tenant, text));
        }
    }

    @Test
    void aRefreshTokenWorksOnceAndItsReturnEndsTheFamily() {
        Tenant tenant = platform.openBusiness("token-refresh");
        TokenPair first = login(tenant);
        TokenPair second = refresh(tenant, first);
        assertEquals(200, use(tenant, second.accessToken()));
        assertThrows(Problem.class, () -> refresh(tenant, first));
        assertThrows(Problem.class, () -> refresh(tenant, second));
        platform.clock().pass(Duration.ofSeconds(61));
        assertEquals(401, use(tenant, second.accessToken()));
    }

    @Test
    void ofManyRefreshesAtOnceAtMostOneSucceedsAndTheFamilyEnds() throws Exception {
        Tenant tenant = platform.openBusiness("token-race");
        TokenPair pair = login(tenant);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> running = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> succeeds(() -> refresh(tenant, pair))))
                    .toList();
            int successes = 0;
            for (Future<Boolean> one : running) {
                successes += one.get() ? 1 : 0;
            }
            assertEquals(1, successes);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(
                List.of("0"),
                platform.sql(
                        "select count(*) from platform.refresh_token where tenant_id = ? and revoked_at is null",
                        tenant.id().value()));
    }

    @Test
    void aRefreshTokenOfTheNeighbourIsUnknownHere() {
        Tenant own = platform.openBusiness("token-mine");
        Tenant other = platform.openBusiness("token-theirs");
        TokenPair pair = login(own);
        assertThrows(Problem.class, () -> refresh(other, pair));
        refresh(own, pair);
    }

    @Test
    void signingOutEndsTheTokensAtOnce() {
        Tenant tenant = platform.openBusiness("token-out");
        TokenPair pair = login(tenant);
        assertEquals(200, use(tenant, pair.accessToken()));
        platform.at(tenant, "t", () -> {
            tokens.end(pair.refreshToken());
            tokens.end("unknown");
            return true;
        });
        assertEquals(401, use(tenant, pair.accessToken()));
        assertThrows(Problem.class, () -> refresh(tenant, pair));
    }

    @Test
    void whoLeavesTheBusinessIsOutWithinAMinute() {
        Tenant tenant = platform.openBusiness("token-leaver");
        TokenPair pair = login(tenant);
        assertEquals(200, use(tenant, pair.accessToken()));
        platform.letOwnerGo(tenant);
        platform.clock().pass(Duration.ofSeconds(60));
        assertEquals(401, use(tenant, pair.accessToken()));
        assertThrows(Problem.class, () -> refresh(tenant, pair));
    }

    private TokenPair login(Tenant tenant) {
        return platform.at(
                tenant,
                "t",
                () -> tokens.issue(platform.get(SignIn.class)
                        .authenticate("owner@" + tenant.slug() + ".example", TestPlatform.PASSWORD)));
    }

    private TokenPair refresh(Tenant tenant, TokenPair pair) {
        return platform.at(tenant, "t", () -> tokens.refresh(pair.refreshToken()));
    }

    private int use(Tenant tenant, String token) {
        return succeeds(() -> platform.at(tenant, "t", () -> tokens.authenticate(token))) ? 200 : 401;
    }

    private static boolean succeeds(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (Problem refused) {
            assertEquals(401, refused.status());
            return false;
        }
    }

    private static JWTClaimsSet claims(TokenPair pair) throws ParseException {
        return SignedJWT.parse(pair.accessToken()).getJWTClaimsSet();
    }

    private Date date(int seconds) {
        Instant now = platform.clock().instant();
        return Date.from(now.plusSeconds(seconds));
    }

    private String changed(JWTClaimsSet good, String claim, @org.jspecify.annotations.Nullable Object value)
            throws JOSEException {
        return signed(new JWTClaimsSet.Builder(good).claim(claim, value).build());
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, key, new RSASSASigner(key));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, RSAKey named, JWSSigner signer)
            throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(named.getKeyID()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private String keyConfusion(JWTClaimsSet claims) throws JOSEException {
        byte[] publicKey = key.toRSAPublicKey().getEncoded();
        return signed(claims, JWSAlgorithm.HS256, key, new MACSigner(publicKey));
    }
}
