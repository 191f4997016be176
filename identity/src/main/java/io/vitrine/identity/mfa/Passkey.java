package io.vitrine.identity.mfa;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey as its person sees it.
 *
 * @param id of the credential, in base 64 for addresses
 * @param name that the person gave it
 */
public record Passkey(String id, String name, Instant created, Optional<Instant> lastUsed) {}
