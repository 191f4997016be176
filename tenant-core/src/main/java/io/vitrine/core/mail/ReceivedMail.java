package io.vitrine.core.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that the embedded sink took in.
 *
 * @param html its other form, if it has one
 * @param refusal where its head says that no more are wanted
 */
public record ReceivedMail(
        String to, String subject, String text, Optional<String> html, Optional<String> refusal, Instant sentAt) {}
