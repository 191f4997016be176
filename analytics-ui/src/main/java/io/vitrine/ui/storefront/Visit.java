package io.vitrine.ui.storefront;

import io.vitrine.commerce.content.Presence;
import io.vitrine.commerce.content.StoreLanguages;
import io.vitrine.commerce.content.StoreSetting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known while a page of the shop is written: how the shop presents itself, and the language that the address asks for.
 * The address alone decides: neither a cookie nor what the browser prefers, so that caches may keep the page.
 */
record Visit(Presence presence, String language) {

    /** What has an address in each language. */
    private static final Set<String> SPOKEN = Set.of(
            "",
            "products",
            "cart",
            "checkout",
            "orders",
            "branches",
            "contact",
            "confirm",
            "find-order",
            "mails",
            "unsubscribe");

    /** Where nobody has said anything, such as in the customers' portal. */
    private static final Visit ENGLISH = new Visit(new Presence(0, StoreSetting.PLAIN), "en");

    private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

    static Visit current() {
        return Optional.ofNullable(CURRENT.get()).orElse(ENGLISH);
    }

    static void enter(Visit visit) {
        CURRENT.set(visit);
    }

    static void leave() {
        CURRENT.remove();
    }

    StoreSetting setting() {
        return presence.setting();
    }

    /** Whether the page is in the shop's first language, whose addresses name none. */
    boolean first() {
        return language.equals(presence.first());
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The path in the language of the page; what has no languages keeps its path. */
    String path(String path) {
        return path(path, language);
    }

    /** The path in this language of the shop. */
    String path(String path, String other) {
        return other.equals(presence.first()) || !spoken(path) ? path : "/" + other + path;
    }

    List<String> languages() {
        return setting().languages().codes();
    }

    /** Whether the path has an address in each language. */
    static boolean spoken(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        String rest = path.substring(1);
        int end = rest.length();
        for (char mark : new char[] {'/', '?', '#'}) {
            int at = rest.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        return SPOKEN.contains(rest.substring(0, end));
    }

    /** Whether the language is one that shops can speak. */
    static boolean known(String code) {
        return StoreLanguages.SPOKEN.contains(code);
    }
}
