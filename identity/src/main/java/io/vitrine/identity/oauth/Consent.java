package io.vitrine.identity.oauth;

import io.vitrine.identity.program.ClientId;
import java.time.Instant;
import java.util.List;

/**
 * What a person has allowed a client.
 *
 * @param scopes codes of what it may do in the person's name
 * @param lastRenewed when the client was last given tokens for it
 */
public record Consent(ClientId client, String name, List<String> scopes, Instant lastRenewed) {}
