package io.vitrine.identity.oauth.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.program.Scopes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** What the business's authorization server can do, where clients look for it (RFC 8414). */
@WebServlet("/.well-known/oauth-authorization-server")
public class MetadataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Hosts hosts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentCall.require().tenant().isEmpty()) {
            ProblemResponse.write(
                    response, Problem.notFound("address"), CurrentCall.require().requestId());
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=300");
        FormServlet.write(
                response,
                HttpServletResponse.SC_OK,
                describe(hosts.urlOf(CurrentCall.require().business().slug())));
    }

    private static JsonObject describe(String issuer) {
        String[] methods = {"client_secret_basic", "client_secret_post", "none"};
        return Json.createObjectBuilder()
                .add("issuer", issuer)
                .add("authorization_endpoint", issuer + "/oauth2/authorize")
                .add("token_endpoint", issuer + "/oauth2/token")
                .add("revocation_endpoint", issuer + "/oauth2/revoke")
                .add("jwks_uri", issuer + "/.well-known/jwks.json")
                .add("scopes_supported", array(scopes()))
                .add("response_types_supported", array("code"))
                .add("response_modes_supported", array("query"))
                .add("grant_types_supported", array("authorization_code", "client_credentials", "refresh_token"))
                .add("token_endpoint_auth_methods_supported", array(methods))
                .add("revocation_endpoint_auth_methods_supported", array(methods))
                .add("code_challenge_methods_supported", array("S256"))
                .add("authorization_response_iss_parameter_supported", true)
                .build();
    }

    private static String[] scopes() {
        return Arrays.stream(Permission.values())
                .filter(Scopes::fit)
                .map(Permission::code)
                .sorted()
                .toArray(String[]::new);
    }

    private static JsonArrayBuilder array(String... texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        Arrays.stream(texts).forEach(array::add);
        return array;
    }
}
