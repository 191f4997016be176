package io.vitrine.ui.owner.keys;

import io.vitrine.core.access.Permission;
import java.util.Set;

/** Requests to try a key or client with. */
record Examples(String root) {

    /** A request that a key with these scopes can make. */
    String key(Set<Permission> scopes) {
        return "curl -H \"Authorization: Bearer $VITRINE_KEY\" \\\n  \"" + root + path(scopes) + "\"";
    }

    /** How a client gets a token of its own. */
    String client(String id) {
        return "curl -u \"" + id + ":$CLIENT_SECRET\" \\\n  -d grant_type=client_credentials \\\n  \"" + root
                + "/oauth2/token\"";
    }

    /** Where a public client sends a person. */
    String consent(String id, String redirect) {
        return root + "/oauth2/authorize?response_type=code&client_id=" + id + "\n  &redirect_uri=" + redirect
                + "\n  &state=...&code_challenge=...&code_challenge_method=S256";
    }

    private static String path(Set<Permission> scopes) {
        if (scopes.contains(Permission.READ_ORDERS)) {
            return "/api/orders?limit=5";
        }
        if (scopes.contains(Permission.READ_FIGURES)) {
            return "/api/analytics/kpi?from=2026-01-01&to=2026-01-31";
        }
        return "/api/locations";
    }
}
