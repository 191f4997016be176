package io.vitrine.ui.storefront;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The shop's words in one language: a file of lines {@code English => words}, read once. */
record Phrases(Map<String, String> words) {

    private static final String BETWEEN = " => ";
    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    static Phrases of(String language) {
        return READ.computeIfAbsent(language, Phrases::read);
    }

    String get(String english) {
        return words.getOrDefault(english, english);
    }

    private static Phrases read(String language) {
        try (@Nullable InputStream file = Phrases.class.getResourceAsStream("words_" + language + ".txt")) {
            return new Phrases(
                    file == null ? Map.of() : parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> words = new HashMap<>();
        text.lines()
                .filter(line -> !line.startsWith("#") && line.contains(BETWEEN))
                .forEach(line -> {
                    int at = line.indexOf(BETWEEN);
                    words.put(line.substring(0, at), line.substring(at + BETWEEN.length()));
                });
        return Map.copyOf(words);
    }
}
