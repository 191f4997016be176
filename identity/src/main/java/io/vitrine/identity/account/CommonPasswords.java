package io.vitrine.identity.account;

import io.vitrine.core.bundled.BundledFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that everybody tries; letters and digits only, in lower case. Long ones stand in a list; short ones are a common
 * word with digits around it and letters written as digits.
 */
final class CommonPasswords {

    private static final Set<String> KNOWN = read("common-passwords.txt");
    private static final Set<String> WORDS = read("common-words.txt");

    private CommonPasswords() {}

    static boolean contains(String plain) {
        return KNOWN.contains(plain);
    }

    /** Whether nothing but a common word is left without the digits around it, however it is written. */
    static boolean variation(String plain) {
        return WORDS.contains(bare(plain)) || WORDS.contains(bare(spelt(plain))) || WORDS.contains(spelt(bare(plain)));
    }

    private static String bare(String text) {
        return text.replaceAll("^[0-9]+|[0-9]+$", "");
    }

    private static String spelt(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static Set<String> read(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(BundledFile.open(CommonPasswords.class, file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
