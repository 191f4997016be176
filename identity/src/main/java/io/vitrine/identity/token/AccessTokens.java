package io.vitrine.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Signs and reads access tokens. RS256 only, with the published keys only: nothing that a token brings along is tried. */
@ApplicationScoped
class AccessTokens {

    static final Duration LIFE = Duration.ofMinutes(15);
    static final String AUDIENCE = "vitrine-api";
    private static final int LONGEST = 4_096;

    @Inject
    SigningKeys keys;

    @Inject
    Hosts hosts;

    @Inject
    Clock clock;

    /** A person's own token. */
    String issue(Member member, Tenant tenant, UUID family) {
        return sign(
                tenant,
                family,
                member.account().toString(),
                claims ->
                        claims.claim("groups", List.of(member.access().role())).claim("name", member.name()));
    }

    /** A token of a client, in a person's name or its own. */
    String issue(String subject, AccessClaims.Mandate mandate, Tenant tenant, UUID family) {
        return sign(
                tenant,
                family,
                subject,
                claims -> claims.claim("groups", List.of())
                        .claim("client_id", mandate.client().toString())
                        .claim("scope", mandate.scopes().toString()));
    }

    private String sign(Tenant tenant, UUID family, String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        RSAKey key = keys.signing();
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(hosts.urlOf(tenant.slug()))
                .audience(AUDIENCE)
                .subject(subject)
                .claim("upn", subject)
                .claim("tenant", tenant.id().toString())
                .claim("sid", family.toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                more.apply(claims).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** What the token says; empty unless it was signed here for this business and is good now. */
    Optional<AccessClaims> read(String text, Tenant tenant) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            String kid = token.getHeader().getKeyID();
            if (kid == null || !JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
                return Optional.empty();
            }
            Optional<RSAKey> key = keys.published(kid);
            boolean ours =
                    key.isPresent() && token.verify(new RSASSAVerifier(key.get().toRSAPublicKey()));
            return ours ? claims(token.getJWTClaimsSet(), tenant, kid) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether what this key signed is still good. */
    boolean trusts(AccessClaims claims) {
        return keys.published(claims.key()).isPresent();
    }

    private Optional<AccessClaims> claims(JWTClaimsSet claims, Tenant tenant, String kid) throws ParseException {
        Instant now = clock.instant();
        Date until = claims.getExpirationTime();
        Date from = claims.getNotBeforeTime();
        boolean good = until != null
                && until.toInstant().isAfter(now)
                && (from == null || !from.toInstant().isAfter(now))
                && hosts.urlOf(tenant.slug()).equals(claims.getIssuer())
                && claims.getAudience().contains(AUDIENCE)
                && tenant.id().toString().equals(claims.getStringClaim("tenant"));
        return good ? ClaimsReader.read(claims, tenant.id(), kid, until.toInstant()) : Optional.empty();
    }
}
