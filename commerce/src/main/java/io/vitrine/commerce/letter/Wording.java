package io.vitrine.commerce.letter;

import io.vitrine.core.bundled.BundledFile;
import io.vitrine.core.money.Money;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of mails in one language. */
public final class Wording {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Wording(language, read(language)));
        }
    }

    private final Language language;
    private final Properties texts;

    private Wording(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Wording in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The text with its gaps {@code {0}}, {@code {1}}, ... filled; what fills one is not looked through again. */
    public String text(String key, Object... filling) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(String.valueOf(filling[Integer.parseInt(gap.group(1))])));
    }

    public String day(LocalDate day) {
        String pattern = language == Language.SPANISH ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    public String money(Money money) {
        String amount = String.format(language.locale(), "%,." + money.amount().scale() + "f", money.amount());
        return language == Language.SPANISH ? amount + " " + money.currency() : money.currency() + " " + amount;
    }

    public String country(String code) {
        return new Locale("", code).getDisplayCountry(language.locale());
    }

    Properties texts() {
        return texts;
    }

    private static Properties read(Language language) {
        String name = "mails_" + language.code() + ".properties";
        try (InputStreamReader reader =
                new InputStreamReader(BundledFile.open(Wording.class, name), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(name.toLowerCase(Locale.ROOT), e);
        }
    }
}
