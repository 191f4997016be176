package io.vitrine.core.tenant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first label of a business's address: 3 to 40 lower-case letters, digits and single hyphens between them.
 *
 * <p>Names that the platform needs or that mislead are reserved, and so is punycode ({@code xn--}), which could imitate
 * another name.
 */
public record Slug(String value) {

    /** What a person reads when the address does not fit. */
    public static final String RULE = "Use 3 to 40 letters, digits and single hyphens, such as north-harbour.";

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:-?[a-z0-9]){2,39}");
    private static final int MAX = 40;
    private static final Set<String> RESERVED = Set.of(
            "www",
            "api",
            "app",
            "admin",
            "administrator",
            "platform",
            "operator",
            "vitrine",
            "mail",
            "smtp",
            "imap",
            "ftp",
            "ns1",
            "ns2",
            "dns",
            "mx1",
            "status",
            "help",
            "support",
            "docs",
            "blog",
            "about",
            "account",
            "accounts",
            "auth",
            "login",
            "signin",
            "sign-in",
            "signup",
            "sign-up",
            "register",
            "oauth",
            "oauth2",
            "sso",
            "billing",
            "invoice",
            "payment",
            "payments",
            "pay",
            "checkout",
            "shop",
            "store",
            "cdn",
            "assets",
            "static",
            "images",
            "media",
            "files",
            "download",
            "downloads",
            "dev",
            "test",
            "staging",
            "demo",
            "beta",
            "internal",
            "root",
            "system",
            "security",
            "abuse",
            "postmaster",
            "webmaster",
            "hostmaster",
            "noreply",
            "localhost",
            "null",
            "undefined",
            "metrics",
            "health",
            "openapi",
            "verify",
            "well-known");

    public Slug {
        if (!fits(value)) {
            throw new IllegalArgumentException("No slug: " + value);
        }
    }

    /** Whether the text can be an address, before asking whether it is free. */
    public static boolean fits(String text) {
        return text.length() <= MAX && SHAPE.matcher(text).matches() && !RESERVED.contains(text);
    }

    /** The address that a name suggests, possibly empty: {@code "Café Ñandú"} gives {@code "cafe-nandu"}. */
    public static String suggest(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > MAX ? plain.substring(0, MAX).replaceAll("-$", "") : plain;
    }
}
