package io.vitrine.core.mail;

import java.util.Optional;

/**
 * A message to one person.
 *
 * @param text in plain text
 * @param html the same for who sees more than plain text
 * @param sender whose name stands before the server's address
 */
public record Mail(String to, String subject, String text, Optional<String> html, Optional<String> sender) {

    public Mail {
        if (to.chars().anyMatch(Character::isISOControl)
                || subject.chars().anyMatch(Character::isISOControl)
                || sender.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Address, subject and sender are single lines");
        }
    }

    /** In plain text alone, from the server. */
    public Mail(String to, String subject, String text) {
        this(to, subject, text, Optional.empty(), Optional.empty());
    }
}
