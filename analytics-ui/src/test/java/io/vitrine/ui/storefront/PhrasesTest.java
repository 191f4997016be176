package io.vitrine.ui.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vitrine.commerce.order.OrderStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the shop says in English it can say in each of its languages. */
class PhrasesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void nothingIsLeftInEnglish() throws IOException {
        Set<String> said = new TreeSet<>(Typed.MISSING.values());
        for (Path root : List.of(Path.of("src/main/jte/store"), Path.of("src/main/java/io/vitrine/ui/storefront"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    said.addAll(literals(Files.readString(file)));
                }
            }
        }
        Arrays.stream(OrderStatus.values()).map(OrderStatus::label).forEach(said::add);
        assertFalse(said.size() < 100, "the search for them is broken: " + said);
        Set<String> missing = said.stream()
                .filter(english -> !Phrases.of("es").words().containsKey(english))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyValueHasItsPlaceInEachLanguage() {
        Phrases.of("es").words().forEach((english, spanish) -> assertEquals(places(english), places(spanish), english));
    }

    @Test
    void outsideOfAVisitTheShopSpeaksEnglish() {
        assertEquals("2 products", Say.say("{0} products", 2));
        assertEquals("/products", Say.to("/products"));
    }

    /** The texts within each call of {@code say}. */
    private static Set<String> literals(String source) {
        Set<String> found = new TreeSet<>();
        Matcher call = Pattern.compile("(?<![A-Za-z])say\\(").matcher(source);
        while (call.find()) {
            int depth = 1;
            int at = call.end();
            boolean quoted = false;
            for (; depth > 0 && at < source.length(); at++) {
                char c = source.charAt(at);
                if (quoted && c == '\\') {
                    at++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == '(') {
                    depth++;
                } else if (!quoted && c == ')') {
                    depth--;
                }
            }
            Matcher text = LITERAL.matcher(source.substring(call.end(), at));
            while (text.find()) {
                if (text.group(1).length() > 1) {
                    found.add(text.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{[0-9]\\}").matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
