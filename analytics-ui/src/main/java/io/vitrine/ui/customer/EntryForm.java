package io.vitrine.ui.customer;

import io.vitrine.identity.social.CustomerProvider;
import io.vitrine.ui.entrance.PlainForm;
import io.vitrine.ui.entrance.TextField;
import java.util.List;
import java.util.Map;

/**
 * A form at the customers' door, with ways elsewhere below it.
 *
 * @param business whose door it is
 * @param providers whose accounts open it too: pages that lead there, and their names
 * @param passkey whether one is asked for, and when
 */
public record EntryForm(String business, PlainForm form, List<Way> ways, List<Way> providers, Passkey passkey) {

    static final int EMAIL = 254;
    static final int PASSWORD = 128;

    public EntryForm {
        ways = List.copyOf(ways);
        providers = List.copyOf(providers);
    }

    EntryForm(String business, PlainForm form, List<Way> ways) {
        this(business, form, ways, List.of(), Passkey.NONE);
    }

    /** The same with a button for each of these. */
    EntryForm with(List<CustomerProvider> offered) {
        return new EntryForm(
                business,
                form,
                ways,
                offered.stream()
                        .map(provider -> new Way(provider.way(), provider.name()))
                        .toList(),
                passkey);
    }

    /** The same with a button for a passkey. */
    EntryForm with(Passkey asked) {
        return new EntryForm(business, form, ways, providers, asked);
    }

    /** Whether a passkey may stand in for what is typed. */
    public enum Passkey {
        NONE,
        FIRST,
        /** After the password. */
        SECOND
    }

    /** A link to another page. */
    public record Way(String address, String words) {}

    static TextField email(String value) {
        return TextField.of("email", "Email", "email", "username", EMAIL).typed(value);
    }

    static TextField newPassword(String label, String rule, Map<String, String> errors) {
        return TextField.of("password", label, "password", "new-password", PASSWORD)
                .help(rule)
                .judged(errors);
    }

    static TextField password(String id, String label) {
        return TextField.of(id, label, "password", "current-password", PASSWORD);
    }
}
