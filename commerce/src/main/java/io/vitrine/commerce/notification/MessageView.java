package io.vitrine.commerce.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail to a customer.
 *
 * @param state QUEUED, LEAVING, SENT, or FAILED when no mail server took it
 * @param text in plain text, without what its link proves
 * @param left when it left
 */
public record MessageView(
        UUID id,
        MessageKind kind,
        String email,
        String subject,
        String text,
        String state,
        Instant queuedAt,
        Optional<Instant> left) {}
