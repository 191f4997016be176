package io.vitrine.identity.oauth.rest;

import io.vitrine.identity.oauth.TokenEndpoint;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where clients give tokens back (RFC 7009). The answer is the same whether there was such a token. */
@WebServlet("/oauth2/revoke")
public class RevocationServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TokenEndpoint endpoint;

    @Override
    JsonObject take(HttpServletRequest request, Optional<String> authorization) {
        endpoint.revoke(request.getParameterMap(), authorization);
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
