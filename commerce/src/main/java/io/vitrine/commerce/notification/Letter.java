package io.vitrine.commerce.notification;

import java.util.Optional;
import java.util.UUID;

/**
 * A mail as it is kept until it leaves.
 *
 * @param about the parcel that it tells of
 */
record Letter(
        UUID event,
        MessageKind kind,
        UUID order,
        Optional<UUID> about,
        String email,
        String subject,
        String text,
        String html) {

    /** Where the link's proof is put in when the mail leaves. */
    static final String PROOF = "{proof}";
}
