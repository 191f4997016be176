package io.vitrine.identity.sso;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.time.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLException;

/** What providers say of themselves: discovery documents, kept for five minutes, and keys, asked for each time. */
@ApplicationScoped
class ProviderBook {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 2_000;
    private static final int OK = 200;

    @Inject
    ProviderLine line;

    @Inject
    AddressCheck addresses;

    @Inject
    Clock clock;

    private final ShortMemory<String, OIDCProviderMetadata> memory = new ShortMemory<>(MOST);

    /** @throws Problem 502 that says in words what is wrong with it */
    OIDCProviderMetadata of(String issuer) {
        Instant now = clock.instant();
        return memory.get(issuer, now).orElseGet(() -> {
            OIDCProviderMetadata asked = ask(issuer);
            memory.put(issuer, asked, now.plus(KEPT), now);
            return asked;
        });
    }

    /** As {@link #of}, and asks again whatever was said before. */
    OIDCProviderMetadata ask(String issuer) {
        memory.forget(issuer);
        URI address = URI.create((issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
                + "/.well-known/openid-configuration");
        try {
            OIDCProviderMetadata said = OIDCProviderMetadata.parse(fetch(address, "discovery document"));
            if (!said.getIssuer().getValue().equals(issuer)) {
                throw SsoRefused.trouble("It calls itself " + said.getIssuer().getValue() + " and not " + issuer
                        + ". Write the issuer exactly so.");
            }
            require(said);
            return said;
        } catch (ParseException e) {
            throw SsoRefused.trouble("What is at " + address + " is no discovery document of OpenID Connect.");
        }
    }

    private void require(OIDCProviderMetadata said) {
        if (said.getAuthorizationEndpointURI() == null
                || said.getTokenEndpointURI() == null
                || said.getJWKSetURI() == null) {
            throw SsoRefused.trouble(
                    "Its discovery document lacks the address for sign-ins, for tokens or of its keys.");
        }
        addresses.vet(said.getAuthorizationEndpointURI());
        addresses.vet(said.getTokenEndpointURI());
        if (said.getCodeChallengeMethods() != null
                && !said.getCodeChallengeMethods().contains(CodeChallengeMethod.S256)) {
            throw SsoRefused.trouble("It does not offer PKCE with S256.");
        }
    }

    /** The keys that it signs with now. */
    JWKSet keysOf(OIDCProviderMetadata metadata) {
        try {
            JWKSet keys = JWKSet.parse(fetch(metadata.getJWKSetURI(), "key set"));
            if (keys.getKeys().stream().noneMatch(ProviderBook::signs)) {
                throw SsoRefused.trouble("Its key set holds no RSA or elliptic key to check signatures with.");
            }
            return keys;
        } catch (java.text.ParseException e) {
            throw SsoRefused.trouble("What is at " + metadata.getJWKSetURI() + " is no key set.");
        }
    }

    private static boolean signs(JWK key) {
        return key.getKeyType().equals(KeyType.RSA) || key.getKeyType().equals(KeyType.EC);
    }

    private String fetch(URI address, String what) {
        try {
            HTTPResponse answer = line.get(address);
            if (answer.getStatusCode() != OK) {
                throw SsoRefused.trouble("It answers " + answer.getStatusCode() + " to the request for its " + what
                        + " at " + address + ".");
            }
            return answer.getBody();
        } catch (SSLException e) {
            throw SsoRefused.trouble("No secure line to " + address.getHost() + " came about. Check its certificate.");
        } catch (IOException e) {
            throw SsoRefused.trouble("It cannot be reached at " + address + ": " + e.getMessage() + ".");
        }
    }
}
