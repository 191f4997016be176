package io.vitrine.commerce.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that mails to customers are written in. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private static final int MOST = 200;

    private final Locale locale;

    Language(String code) {
        locale = Locale.forLanguageTag(code);
    }

    /** As ISO 639 names it. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language of this code; English for what we do not speak. */
    public static Language of(@Nullable String code) {
        return find(code).orElse(ENGLISH);
    }

    public static Optional<Language> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The first that a browser's {@code Accept-Language} names and we speak; English otherwise. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.length() > MOST) {
            return ENGLISH;
        }
        try {
            List<Locale> known = Arrays.stream(values()).map(Language::locale).toList();
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), known))
                    .map(found -> of(found.getLanguage()))
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException odd) {
            return ENGLISH;
        }
    }
}
