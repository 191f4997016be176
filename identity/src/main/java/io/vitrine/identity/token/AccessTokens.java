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
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
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

/** Signs and reads access tokens. RS256 only: no other algorithm and no other key is ever tried. */
@ApplicationScoped
class AccessTokens {

    static final Duration LIFE = Duration.ofMinutes(15);
    static final String AUDIENCE = "vitrine-api";
    private static final int LONGEST = 4_096;

    @Inject
    SigningKey signingKey;

    @Inject
    Hosts hosts;

    @Inject
    Clock clock;

    String issue(Member member, Tenant tenant, UUID family) {
        RSAKey key = signingKey.get();
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(hosts.urlOf(tenant.slug()))
                .audience(AUDIENCE)
                .subject(member.account().toString())
                .claim("upn", member.account().toString())
                .claim("groups", List.of(member.access().role()))
                .claim("name", member.name())
                .claim("tenant", tenant.id().toString())
                .claim("sid", family.toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
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
            RSAKey key = signingKey.get();
            boolean ours = token.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                    && key.getKeyID().equals(token.getHeader().getKeyID())
                    && token.verify(new RSASSAVerifier(key.toRSAPublicKey()));
            return ours ? claims(token.getJWTClaimsSet(), tenant) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<AccessClaims> claims(JWTClaimsSet claims, Tenant tenant) throws ParseException {
        Instant now = clock.instant();
        Date until = claims.getExpirationTime();
        Date from = claims.getNotBeforeTime();
        boolean good = until != null
                && until.toInstant().isAfter(now)
                && (from == null || !from.toInstant().isAfter(now))
                && hosts.urlOf(tenant.slug()).equals(claims.getIssuer())
                && claims.getAudience().contains(AUDIENCE)
                && tenant.id().toString().equals(claims.getStringClaim("tenant"));
        String subject = claims.getSubject();
        String family = claims.getStringClaim("sid");
        if (!good || subject == null || family == null) {
            return Optional.empty();
        }
        TenantId business = tenant.id();
        return AccountId.parse(subject)
                .map(account -> new AccessClaims(account, business, UUID.fromString(family), until.toInstant()));
    }
}
