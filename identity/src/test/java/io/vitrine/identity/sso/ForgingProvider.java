package io.vitrine.identity.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vitrine.core.secrets.OpaqueToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** An OpenID provider whose owner makes it say anything, signed in any way. */
public final class ForgingProvider implements AutoCloseable {

    public static final String CLIENT = "vitrine-client";
    public static final String SECRET = "a secret of the provider";
    private static final Duration HOUR = Duration.ofHours(1);

    /** How what it says is signed. */
    public enum Signature {
        OWN_KEY,
        OTHER_KEY,
        PUBLIC_KEY_AS_SECRET,
        NONE
    }

    private record Issued(Map<String, String> asked, UnaryOperator<JWTClaimsSet.Builder> claims, Signature signature) {}

    private final Map<String, Issued> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey other;

    public ForgingProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            other = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key).toString(true)));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Signs somebody in who was sent here with this address. */
    public String code(String address, Signature signature, UnaryOperator<JWTClaimsSet.Builder> claims) {
        String code = OpaqueToken.draw().text();
        codes.put(code, new Issued(query(address.substring(address.indexOf('?') + 1)), claims, signature));
        return code;
    }

    public static Map<String, String> query(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            fields.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private String discovery() {
        return "{\"issuer\":\"%s\",\"authorization_endpoint\":\"%s/authorize\",\"token_endpoint\":\"%s/token\","
                        .formatted(issuer(), issuer(), issuer())
                + "\"jwks_uri\":\"%s/jwks\",\"response_types_supported\":[\"code\"],".formatted(issuer())
                + "\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
        Issued issued = codes.remove(form.getOrDefault("code", ""));
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new OpaqueToken(form.getOrDefault("code_verifier", "")).hash());
        if (issued == null
                || !challenge.equals(issued.asked().get("code_challenge"))
                || !("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + said(issued) + "\"}");
    }

    private String said(Issued issued) {
        Instant now = Clock.systemUTC().instant(); // the library that checks it looks at the real time
        JWTClaimsSet claims = issued.claims()
                .apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(HOUR)))
                        .claim("nonce", issued.asked().get("nonce"))
                        .claim("email_verified", true))
                .build();
        try {
            if (issued.signature() == Signature.NONE) {
                return new PlainJWT(claims).serialize();
            }
            boolean mac = issued.signature() == Signature.PUBLIC_KEY_AS_SECRET;
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(mac ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                            .keyID("one")
                            .build(),
                    claims);
            RSAKey signing = issued.signature() == Signature.OTHER_KEY ? other : key;
            jwt.sign(mac ? new MACSigner(key.toRSAPublicKey().getEncoded()) : new RSASSASigner(signing));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length % 2 == 0 ? 0 : body.length); // 0 is chunked: both are read
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
