package io.vitrine.identity.oauth;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.identity.client.RedirectUri;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where a client asks a person for consent, and the person's answer goes back. */
@ApplicationScoped
public class Consents {

    private static final int STATE = 500;

    @Inject
    Clients clients;

    @Inject
    Codes codes;

    @Inject
    Hosts hosts;

    /**
     * What the client asks for.
     *
     * @throws Problem 400 when client or address are not known: the person is told, and nobody else
     * @throws SentBack when the client has to be told
     */
    public ConsentRequest read(Map<String, String[]> given) {
        Parameters parameters = new Parameters(given);
        OAuthClient client;
        RedirectUri address;
        try {
            client = parameters
                    .find("client_id")
                    .flatMap(ClientId::parse)
                    .flatMap(clients::find)
                    .orElseThrow(Consents::unknown);
            String wanted = parameters.find("redirect_uri").orElse("");
            address = client.redirectUris().stream()
                    .filter(known -> known.value().equals(wanted))
                    .findFirst()
                    .orElseThrow(Consents::unknown);
        } catch (OAuthRefused twice) {
            throw unknown();
        }
        try {
            return request(client, address, parameters);
        } catch (OAuthRefused refused) {
            throw new SentBack(errorAddress(address, refused, state(given)));
        }
    }

    /**
     * The person agrees.
     *
     * @return where the browser goes, with a code for the client
     * @throws SentBack when the person holds nothing of what the client wants
     */
    public String allow(ConsentRequest request) {
        AccountId account = new AccountId(CurrentCall.requirePerson());
        Actor person = CurrentCall.require().actor();
        Scopes scopes = request.scopes()
                .heldBy(person.access())
                .orElseThrow(
                        () -> new SentBack(errorAddress(request.redirectUri(), OAuthRefused.scope(), request.state())));
        OpaqueToken code = codes.draw(request, scopes, account);
        return address(request.redirectUri(), "code", code.text(), request.state());
    }

    /** The person does not agree. @return where the browser goes */
    public String deny(ConsentRequest request) {
        return errorAddress(request.redirectUri(), OAuthRefused.denied(), request.state());
    }

    private static ConsentRequest request(OAuthClient client, RedirectUri address, Parameters parameters) {
        Optional<String> state = parameters.find("state");
        if (state.filter(text -> text.length() > STATE).isPresent()) {
            throw OAuthRefused.request("Use a state of at most 500 characters.");
        }
        if (!parameters.require("response_type").equals("code")) {
            throw OAuthRefused.responseType();
        }
        if (!parameters.find("response_mode").orElse("query").equals("query")) {
            throw OAuthRefused.request("Use response_mode=query.");
        }
        return new ConsentRequest(
                client,
                address,
                Wanted.of(client, parameters),
                state,
                Challenge.of(parameters).value());
    }

    /** The state as far as it can be given back. */
    private static Optional<String> state(Map<String, String[]> given) {
        String[] values = given.getOrDefault("state", new String[0]);
        return values.length == 1 && !values[0].isEmpty() && values[0].length() <= STATE
                ? Optional.of(values[0])
                : Optional.empty();
    }

    private String errorAddress(RedirectUri address, OAuthRefused refused, Optional<String> state) {
        return address(address, "error", refused.error(), state) + "&error_description="
                + encoded(refused.description());
    }

    private String address(RedirectUri address, String name, String value, Optional<String> state) {
        String issuer = hosts.urlOf(CurrentCall.require().business().slug());
        String back = state.map(text -> "&state=" + encoded(text)).orElse("");
        return address.with(name + "=" + encoded(value) + back + "&iss=" + encoded(issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Problem unknown() {
        return Problem.of(
                400,
                "unknown-client",
                "This link to allow a program is not right",
                "The program, or the place it wants your answer sent to, is not registered with this business. Nothing"
                        + " was sent anywhere. Ask who gave you the link.");
    }
}
