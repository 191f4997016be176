package io.vitrine.commerce.content;

import io.vitrine.core.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The languages of a shop.
 *
 * @param codes of ISO 639-1; the first is what is spoken where nothing else is said
 */
public record StoreLanguages(List<String> codes) {

    /** The languages that the shop's own words exist in. */
    public static final List<String> SPOKEN = List.of("en", "es");

    static final StoreLanguages ENGLISH = new StoreLanguages(List.of("en"));

    public StoreLanguages {
        codes = List.copyOf(codes);
        if (codes.isEmpty() || !SPOKEN.containsAll(codes) || new HashSet<>(codes).size() < codes.size()) {
            throw Problem.invalid("languages", "Name one or more of en and es, each once; the main one first.");
        }
    }

    /** What is spoken at addresses that name no language, and stands in for what is not translated. */
    public String first() {
        return codes.get(0);
    }

    /** The languages that have addresses of their own. */
    public List<String> others() {
        return codes.subList(1, codes.size());
    }

    /** The language's name in itself: Español. */
    public static String name(String code) {
        Locale locale = Locale.forLanguageTag(code);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** All that could be spoken, with those of the shop first. */
    public List<String> all() {
        return Stream.concat(codes.stream(), SPOKEN.stream()).distinct().toList();
    }
}
