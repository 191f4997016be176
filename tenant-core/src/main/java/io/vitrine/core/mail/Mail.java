package io.vitrine.core.mail;

/** A message in plain text to one person. */
public record Mail(String to, String subject, String text) {

    public Mail {
        if (to.chars().anyMatch(Character::isISOControl) || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Address and subject are single lines");
        }
    }
}
