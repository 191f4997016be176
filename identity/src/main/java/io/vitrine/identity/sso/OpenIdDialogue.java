package io.vitrine.identity.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What is said between Vitrine and a provider: authorization code with PKCE, and an ID token that is believed only when
 * signed by a key of the issuer, for this client, now, with the nonce of this journey. It knows nothing of members.
 */
@ApplicationScoped
class OpenIdDialogue {

    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int LONGEST_SUBJECT = 255;

    @Inject
    ProviderLine line;

    @Inject
    ProviderBook book;

    /** Where the browser goes. @throws Problem 502 when the provider is not to be had */
    String wayOut(Journey journey, String clientId, String redirectUri) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email", "profile"),
                        new ClientID(clientId),
                        URI.create(redirectUri))
                .endpointURI(book.of(journey.issuer()).getAuthorizationEndpointURI())
                .state(new State(journey.state().text()))
                .nonce(new Nonce(journey.nonce()))
                .codeChallenge(journey.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI()
                .toString();
    }

    /**
     * What the provider says for the code.
     *
     * @return empty when it is not to be believed, or the code is none
     * @throws Problem 502 when the provider is not to be had
     */
    Optional<Assertion> redeem(String code, Journey journey, String clientId, String secret, String redirectUri) {
        OIDCProviderMetadata metadata = book.of(journey.issuer());
        TokenRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        authentication(metadata, new ClientID(clientId), new Secret(secret)),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), URI.create(redirectUri), journey.verifier()))
                .build();
        try {
            HTTPResponse answer = request.toHTTPRequest().send(line);
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            if (!tokens.indicatesSuccess()) {
                return Optional.empty();
            }
            JWT said = ((OIDCTokenResponse) tokens.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            return said instanceof SignedJWT signed
                    ? believe(signed, book.keysOf(metadata), journey, new ClientID(clientId))
                    : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw SsoRefused.trouble("Its token endpoint could not be reached: " + e.getMessage());
        }
    }

    private static ClientAuthentication authentication(OIDCProviderMetadata metadata, ClientID client, Secret secret) {
        boolean basic = metadata.getTokenEndpointAuthMethods() == null
                || metadata.getTokenEndpointAuthMethods().contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    }

    private static Optional<Assertion> believe(SignedJWT said, JWKSet keys, Journey journey, ClientID client) {
        try {
            IDTokenClaimsSet claims = new IDTokenValidator(
                            new Issuer(journey.issuer()),
                            client,
                            new JWSVerificationKeySelector<SecurityContext>(
                                    SIGNATURES, new ImmutableJWKSet<SecurityContext>(keys)),
                            null)
                    .validate(said, new Nonce(journey.nonce()));
            return Optional.of(claims)
                    .filter(OpenIdDialogue::fits)
                    .map(known -> new Assertion(
                            known.getIssuer().getValue(),
                            known.getSubject().getValue(),
                            text(known, "name"),
                            text(known, "email"),
                            "true".equals(String.valueOf(known.getClaim("email_verified"))),
                            severalFactors(known)));
        } catch (BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    /** A subject has at most 255 characters (OpenID Connect Core 2). */
    private static boolean fits(IDTokenClaimsSet claims) {
        String subject = claims.getSubject().getValue();
        return subject.length() <= LONGEST_SUBJECT && subject.chars().noneMatch(Character::isISOControl);
    }

    private static String text(IDTokenClaimsSet claims, String name) {
        return String.valueOf(Optional.ofNullable(claims.getClaim(name)).orElse(""));
    }

    /** As RFC 8176 and the older policy of PAPE say it. */
    private static boolean severalFactors(IDTokenClaimsSet claims) {
        boolean byMethod = claims.getAMR() != null
                && claims.getAMR().stream().anyMatch(method -> method.getValue().equals("mfa"));
        boolean byClass = claims.getACR() != null
                && claims.getACR().getValue().equals("http://schemas.openid.net/pape/policies/2007/06/multi-factor");
        return byMethod || byClass;
    }
}
