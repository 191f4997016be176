package io.vitrine.identity.oauth;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.identity.client.RedirectUri;
import io.vitrine.identity.program.Scopes;
import java.util.List;
import java.util.Optional;

/**
 * What a client asks a person for.
 *
 * @param state what the client wants back unchanged
 * @param challenge of the verifier that the client keeps
 */
public record ConsentRequest(
        OAuthClient client, RedirectUri redirectUri, Scopes scopes, Optional<String> state, String challenge) {

    /** What of it this person could agree to, in the order of the permission table. */
    public List<Permission> within(Access access) {
        return scopes.permissions().stream().filter(access::may).sorted().toList();
    }
}
