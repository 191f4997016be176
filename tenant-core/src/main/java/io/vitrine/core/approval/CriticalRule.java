package io.vitrine.core.approval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a business can put under the rule of two people. Only those appear in the settings that some
 * {@link CriticalAction} falls under.
 */
public enum CriticalRule {
    OWNER_GRANT("Making somebody an owner", true, false),
    ROLE_GRANT("Granting a role that administers people, keys or rules, or takes figures out", false, true),
    RULE_RELAXED("Switching off the need for a second person", true, false),
    AUDITOR_GRANT("Granting access to auditors and stakeholders", true, true),
    BANK_DETAILS("Changing bank details", false, true),
    REFUND("Refunds above the limit", false, true),
    STOCK_CORRECTION("Putting stock right above the limit", false, true),
    PRICE_CHANGE("Changing many prices at once", false, true),
    BOOKS_CLOSED("Closing months of the books and opening them again", false, true),
    CUSTOMER_EXPORT("Exporting customers", false, true),
    LOG_RETENTION("Shortening how long logs are kept", true, false);

    private final String label;
    private final boolean ownersOnly;
    private final boolean inEmergency;

    CriticalRule(String label, boolean ownersOnly, boolean inEmergency) {
        this.label = label;
        this.ownersOnly = ownersOnly;
        this.inEmergency = inEmergency;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether only an owner can be the second person. */
    public boolean ownersOnly() {
        return ownersOnly;
    }

    /** Whether an owner may act alone while an emergency is declared; never where that could shut other owners out. */
    public boolean inEmergency() {
        return inEmergency;
    }

    /** Whether a business may switch it off; the rule that guards the others stays, and what guards the trail. */
    public boolean switchable() {
        return this != RULE_RELAXED && this != LOG_RETENTION;
    }

    /** As programs name it, such as {@code owner-grant}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CriticalRule> withCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
