package io.vitrine.identity.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Long passwords and phrases that everybody tries; letters and digits only, in lower case. */
final class CommonPasswords {

    private static final Set<String> KNOWN = read();

    private CommonPasswords() {}

    static boolean contains(String plain) {
        return KNOWN.contains(plain);
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
