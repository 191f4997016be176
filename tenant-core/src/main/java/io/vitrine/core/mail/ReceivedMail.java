package io.vitrine.core.mail;

import java.time.Instant;

/** A message that the embedded sink took in. */
public record ReceivedMail(String to, String subject, String text, Instant sentAt) {}
