package io.vitrine.identity.customer;

import io.vitrine.core.secrets.OpaqueToken;

/** What a right password of a customer leads to: in, or to the second factor. Only the sign-in makes one. */
public sealed interface CustomerEntry {

    /** A customer who has just shown all that the account asks for. */
    final class SignedIn implements CustomerEntry {

        private final CustomerAccount account;
        private final boolean secondFactor;

        SignedIn(CustomerAccount account, boolean secondFactor) {
            this.account = account;
            this.secondFactor = secondFactor;
        }

        public CustomerAccount account() {
            return account;
        }

        /** Whether a second factor was shown. */
        public boolean secondFactor() {
            return secondFactor;
        }
    }

    /**
     * The password was right, the second factor is still to be shown.
     *
     * @param token stands for it for some minutes, and for nothing else
     */
    record Step(OpaqueToken token) implements CustomerEntry {}
}
