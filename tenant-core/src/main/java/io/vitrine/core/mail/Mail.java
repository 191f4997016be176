package io.vitrine.core.mail;

import java.util.Optional;

/**
 * A message to one person.
 *
 * @param text in plain text
 * @param html the same for who sees more than plain text
 * @param sender whose name stands before the server's address
 * @param refusal where a mail program says with one POST that its reader wants no more of these
 */
public record Mail(
        String to,
        String subject,
        String text,
        Optional<String> html,
        Optional<String> sender,
        Optional<String> refusal) {

    public Mail {
        if (to.chars().anyMatch(Character::isISOControl)
                || subject.chars().anyMatch(Character::isISOControl)
                || sender.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)
                || refusal.stream().flatMapToInt(String::chars).anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("Address, subject, sender and refusal are single lines");
        }
    }

    /** From somebody by name. */
    public Mail(String to, String subject, String text, Optional<String> html, Optional<String> sender) {
        this(to, subject, text, html, sender, Optional.empty());
    }

    /** In plain text alone, from the server. */
    public Mail(String to, String subject, String text) {
        this(to, subject, text, Optional.empty(), Optional.empty());
    }

    /** The same with a way out in its head (RFC 8058). */
    public Mail refusable(String address) {
        return new Mail(to, subject, text, html, sender, Optional.of(address));
    }
}
