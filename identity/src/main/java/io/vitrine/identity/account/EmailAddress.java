package io.vitrine.identity.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, as its owner writes it. Upper and lower case do not tell two addresses apart.
 *
 * @param value at most 254 characters, ASCII, with a dot in the domain
 */
public record EmailAddress(String value) {

    /** What a person reads when the address does not fit. */
    public static final String RULE = "Write an e-mail address such as ana@example.com, at most 254 characters.";

    private static final int MAX = 254;
    private static final int MAX_LOCAL = 64;
    private static final Pattern SHAPE = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
            + "@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z][a-zA-Z0-9-]{0,61}[a-zA-Z0-9]");

    public EmailAddress {
        if (value.length() > MAX
                || value.indexOf('@') > MAX_LOCAL
                || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("No e-mail address");
        }
    }

    /** The address in this text, without the blanks around it. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The form in which addresses are compared. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The part before the @. */
    public String mailbox() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && address.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
