package io.vitrine.identity.oauth.rest;

import io.vitrine.identity.oauth.TokenEndpoint;
import io.vitrine.identity.token.ClientToken;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where clients get tokens (RFC 6749). */
@WebServlet("/oauth2/token")
public class TokenServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TokenEndpoint endpoint;

    @Override
    JsonObject take(HttpServletRequest request, Optional<String> authorization) {
        ClientToken token = endpoint.issue(request.getParameterMap(), authorization);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("access_token", token.accessToken())
                .add("token_type", "Bearer")
                .add("expires_in", token.expiresIn().toSeconds())
                .add("scope", token.scopes().toString());
        token.refreshToken().ifPresent(refresh -> json.add("refresh_token", refresh));
        return json.build();
    }
}
