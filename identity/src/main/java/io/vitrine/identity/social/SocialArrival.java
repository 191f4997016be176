package io.vitrine.identity.social;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.customer.CustomerEntry;

/** What the word of a provider leads to. */
public sealed interface SocialArrival {

    /** In, or to the second factor. */
    record In(CustomerEntry entry) implements SocialArrival {}

    /**
     * There is an account with a password: it is asked for once.
     *
     * @param token stands for what the provider said, for some minutes, and opens nothing
     */
    record PasswordFirst(OpaqueToken token) implements SocialArrival {}
}
