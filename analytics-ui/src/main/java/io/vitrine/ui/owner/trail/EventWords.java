package io.vitrine.ui.owner.trail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the trail's codes read: {@code order.recorded} is "Recorded order", {@code system:rollups} is "Rollups". */
public final class EventWords {

    private static final String SYSTEM = "system:";
    private static final String CUSTOMER = "cac_";
    private static final int SHOWN = 6;
    private static final int LONG = 24;

    /** Where participle and noun alone do not make a sentence. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("sign-in.succeeded", "Signed in"),
            Map.entry("sign-in.second-factor-asked", "Asked for a second factor"),
            Map.entry("sign-in.second-factor-failed", "Failed second factor"),
            Map.entry("operator.signed-in", "Operator signed in"),
            Map.entry("operator.sign-in-failed", "Operator failed to sign in"),
            Map.entry("password-reset.asked", "Asked for a new password"),
            Map.entry("approval.asked", "Asked for an approval"),
            Map.entry("support.asked", "Asked for support access"),
            Map.entry("support.opened", "Opened support access"),
            Map.entry("support.ended", "Ended support access"),
            Map.entry("evidence.asked", "Asked for evidence"),
            Map.entry("evidence.closed", "Answered evidence request"),
            Map.entry("external.viewed", "Viewed page"),
            Map.entry("external.downloaded", "Downloaded file"),
            Map.entry("grant.asked", "Asked to give access"),
            Map.entry("grant.given", "Gave access"),
            Map.entry("grant.confirmed", "Confirmed access"),
            Map.entry("grant.accepted", "Accepted access"),
            Map.entry("grant.ended", "Ended access"),
            Map.entry("second-factor.enrolled", "Set up a second factor"),
            Map.entry("customer.sign-in.passkey-refused", "Passkey not recognised"),
            Map.entry("backup.reported", "Reported backup"),
            Map.entry("invitation.written", "Sent invitation"),
            Map.entry("business.signed-up", "Signed up the business"));

    /** Where the code of a thing is not its word. */
    private static final Map<String, String> THINGS = Map.of(
            "grant", "outside access",
            "account", "person",
            "api-key", "API key",
            "customer-sign-in", "customers' provider",
            "token-family", "programs' access");

    private EventWords() {}

    /** What something was done to, by the code of its kind. */
    static String thing(String code) {
        return THINGS.getOrDefault(code, code.replace('-', ' '));
    }

    public static String action(String code) {
        @Nullable String said = SAID.get(code);
        return said == null ? derived(code) : said;
    }

    private static String derived(String code) {
        int dot = code.lastIndexOf('.');
        if (dot <= 0 || dot == code.length() - 1) {
            return sentence(code);
        }
        return sentence(code.substring(dot + 1) + " " + code.substring(0, dot))
                .replace('-', ' ')
                .replace("api key", "API key")
                .replace("sign in", "sign-in");
    }

    /** @param names of the people who belong to the business, by their key */
    public static String actor(String key, Map<String, String> names) {
        if (key.startsWith(SYSTEM)) {
            String name = key.substring(SYSTEM.length());
            return name.startsWith("job_") ? "Job " + end(name) : sentence(name.replace('-', ' '));
        }
        return names.getOrDefault(key, key.startsWith("acc_") ? "Person " + end(key) : customerOr(key));
    }

    static String kind(String key) {
        if (key.startsWith(SYSTEM)) {
            return "Job of the platform";
        }
        if (key.startsWith(CUSTOMER)) {
            return "Customer";
        }
        return key.startsWith("acc_") ? "Person" : "";
    }

    private static String customerOr(String key) {
        return key.startsWith(CUSTOMER) ? "Customer " + end(key) : sentence(key);
    }

    /** The end of an id, which tells it from others at a glance. */
    public static String end(String id) {
        return id.length() > SHOWN + 4 ? "…" + id.substring(id.length() - SHOWN) : id;
    }

    /** The beginning of a long text, or the end of an id. */
    static String cut(String text) {
        if (text.matches("[a-z]+_[0-9a-z]{26}")) {
            return end(text);
        }
        return text.length() > LONG ? text.substring(0, LONG) + "…" : text;
    }

    private static String sentence(String words) {
        String plain = words.replace('.', ' ').replace('_', ' ').replace(':', ' ');
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
