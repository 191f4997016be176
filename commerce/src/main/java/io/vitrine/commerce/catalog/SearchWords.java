package io.vitrine.commerce.catalog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as the search compares them: small letters without accents, and digits. */
final class SearchWords {

    /** How many words are compared by their letters. */
    static final int SIMILAR = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    private SearchWords() {}

    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Every word of the text, the beginning of a word is enough; empty when there is no word in it. */
    static String query(String text) {
        return words(text).stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    /** For addresses: a field-boot for A Field Boot. */
    static String slug(String name) {
        String slug = plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > 100 ? slug.substring(0, 100).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "product" : cut;
    }

    /** The longest words, which tell most; the whole text when there is no word in it, which is like nothing. */
    static List<String> longest(String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? List.of("")
                : words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .limit(SIMILAR)
                        .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .toList();
    }
}
