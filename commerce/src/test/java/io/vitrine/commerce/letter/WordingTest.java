package io.vitrine.commerce.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every language says everything, and what people typed stays what they typed. */
class WordingTest {

    @Test
    void everyLanguageHasEveryTextWithTheSameGaps() {
        Wording english = Wording.in(Language.ENGLISH);
        for (Language language : Language.values()) {
            Wording other = Wording.in(language);
            assertEquals(
                    new TreeSet<>(english.texts().stringPropertyNames()),
                    new TreeSet<>(other.texts().stringPropertyNames()),
                    language::toString);
            for (String key : english.texts().stringPropertyNames()) {
                assertEquals(
                        gaps(english.texts().getProperty(key)),
                        gaps(other.texts().getProperty(key)),
                        () -> language + " " + key);
            }
        }
    }

    @Test
    void whatFillsAGapIsNotLookedThroughAgain() {
        assertEquals(
                "Your order {1} $1 at Shop", Wording.in(Language.ENGLISH).text("placed.subject", "{1} $1", "Shop"));
    }

    @Test
    void daysAndMoneyAreWrittenAsTheLanguageDoes() {
        Money money = Money.of(new BigDecimal("1234.50"), Currency.getInstance("EUR"));
        assertEquals("EUR 1,234.50", Wording.in(Language.ENGLISH).money(money));
        assertTrue(Wording.in(Language.SPANISH).money(money).endsWith("234,50 EUR"));
        assertEquals("3 de enero de 2027", Wording.in(Language.SPANISH).day(LocalDate.of(2027, 1, 3)));
    }

    @Test
    void aBrowserGetsTheFirstLanguageThatIsSpoken() {
        assertEquals(Language.SPANISH, Language.accepted("ca, es-ES;q=0.9, en;q=0.5"));
        assertEquals(Language.ENGLISH, Language.accepted("de-DE"));
        assertEquals(Language.ENGLISH, Language.accepted("en-GB,es;q=0.4"));
        assertEquals(Language.ENGLISH, Language.accepted(null));
        assertEquals(Language.ENGLISH, Language.accepted(";;;q=x"));
        assertFalse(Language.find("xx").isPresent());
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
