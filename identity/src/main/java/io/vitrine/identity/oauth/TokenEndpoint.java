package io.vitrine.identity.oauth;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.identity.mfa.Admission;
import io.vitrine.identity.program.Scopes;
import io.vitrine.identity.token.ClientToken;
import io.vitrine.identity.token.ClientTokens;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Gives clients tokens, and takes them back. */
@ApplicationScoped
public class TokenEndpoint {

    private static final int FAILURES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    Clients clients;

    @Inject
    ClientTokens tokens;

    @Inject
    Codes codes;

    @Inject
    Accounts accounts;

    @Inject
    Admission admission;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter failures;

    @PostConstruct
    void begin() {
        failures = new Limiter("client-authentication", FAILURES, WINDOW, clock);
    }

    /**
     * Tokens for what the client shows.
     *
     * @param authorization the header of this name
     * @throws OAuthRefused with the error of RFC 6749
     * @throws io.vitrine.core.problem.TryLater 429 after too many wrong secrets
     */
    public ClientToken issue(Map<String, String[]> form, Optional<String> authorization) {
        Parameters parameters = new Parameters(form);
        String type = parameters.require("grant_type");
        OAuthClient client = client(parameters, authorization);
        return switch (type) {
            case "client_credentials" -> own(client, parameters);
            case "authorization_code" -> exchanged(client, parameters);
            case "refresh_token" -> refreshed(client, parameters);
            default -> throw OAuthRefused.grantType();
        };
    }

    /** Ends the token and what it belongs to (RFC 7009); nothing happens when it is not this client's. */
    public void revoke(Map<String, String[]> form, Optional<String> authorization) {
        Parameters parameters = new Parameters(form);
        OAuthClient client = client(parameters, authorization);
        tokens.end(parameters.require("token"), client.id());
    }

    private ClientToken own(OAuthClient client, Parameters parameters) {
        if (!client.confidential()) {
            throw OAuthRefused.unauthorizedClient();
        }
        Scopes wanted = Wanted.of(client, parameters);
        Scopes held = accounts.member(client.account(), client.tenant())
                .map(admission::ofProgram)
                .flatMap(member -> wanted.heldBy(member.access()))
                .orElseThrow(OAuthRefused::scope);
        return tokens.issue(client.id(), held);
    }

    private ClientToken exchanged(OAuthClient client, Parameters parameters) {
        return codes.redeem(
                        new OpaqueToken(parameters.require("code")),
                        client.id(),
                        parameters.require("redirect_uri"),
                        parameters.require("code_verifier"))
                .orElseThrow(() -> OAuthRefused.grant("The code is not good here, or any more."));
    }

    private ClientToken refreshed(OAuthClient client, Parameters parameters) {
        String token = parameters.require("refresh_token");
        Optional<Scopes> narrower =
                tokens.allowed(token, client.id()).flatMap(allowed -> Wanted.within(allowed, parameters));
        return tokens.refresh(token, client.id(), narrower)
                .orElseThrow(() -> OAuthRefused.grant("The refresh token is not good here, or any more."));
    }

    private OAuthClient client(Parameters parameters, Optional<String> authorization) {
        ClientCredentials shown = ClientCredentials.of(authorization, parameters);
        String who = shown.id() + "|" + CurrentCall.require().origin();
        failures.check(who);
        Optional<OAuthClient> client = clients.authenticate(shown.id(), shown.secret());
        if (client.isEmpty()) {
            failures.count(who);
        }
        return client.orElseThrow(OAuthRefused::client);
    }
}
