package io.vitrine.identity.oauth;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.program.ClientId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** How a client shows who it is: in the header (Basic) or in the form, never in both; without a secret by its id alone. */
record ClientCredentials(ClientId id, Optional<OpaqueToken> secret) {

    private static final String BASIC = "Basic ";
    private static final int LONGEST = 1_000;

    /** @throws OAuthRefused {@code invalid_client} when no client is named */
    static ClientCredentials of(Optional<String> header, Parameters parameters) {
        Optional<String> id = parameters.find("client_id");
        Optional<String> secret = parameters.find("client_secret");
        if (header.isEmpty()) {
            return new ClientCredentials(known(id.orElse("")), secret.map(OpaqueToken::new));
        }
        if (secret.isPresent()) {
            throw OAuthRefused.request("Show the client's secret in the header or in the form, not in both.");
        }
        ClientCredentials basic = basic(header.get());
        if (id.filter(other -> !other.equals(basic.id().toString())).isPresent()) {
            throw OAuthRefused.client();
        }
        return basic;
    }

    private static ClientCredentials basic(String header) {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length()) || header.length() > LONGEST) {
            throw OAuthRefused.client();
        }
        try {
            byte[] pair =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String text = new String(pair, StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw OAuthRefused.client();
            }
            return new ClientCredentials(
                    known(decoded(text.substring(0, colon))),
                    Optional.of(new OpaqueToken(decoded(text.substring(colon + 1)))));
        } catch (IllegalArgumentException e) {
            throw OAuthRefused.client();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static ClientId known(String text) {
        return ClientId.parse(text).orElseThrow(OAuthRefused::client);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
