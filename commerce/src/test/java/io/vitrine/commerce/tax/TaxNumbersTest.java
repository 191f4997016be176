package io.vitrine.commerce.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaxNumbersTest {

    @Test
    void numbersAreWrittenPlainAndKnownByTheirCountry() {
        assertEquals("DE123456789", TaxNumbers.plain(" de 123.456-789 "));
        assertTrue(TaxNumbers.ofCountry("GR", "EL094259216"));
        assertTrue(TaxNumbers.ofCountry("IN", "29ABCDE1234F1Z5"));
        assertTrue(TaxNumbers.ofCountry("ZA", "4123456789"));
        assertFalse(TaxNumbers.ofCountry("ES", "DE123456789"));
        assertFalse(TaxNumbers.ofCountry("US", "123456789"));
    }

    @Test
    void whatLooksLikeANumberOfTheUnionOrOfIndiaMustBeOne() {
        for (String wrong : List.of("DE12345", "ATU1234567", "29ABCDE1234F1X5", "12", "A B\u0000")) {
            assertFalse(TaxNumbers.possible(wrong), wrong);
        }
        for (String right : List.of("DE136695976", "FRXX123456789", "CHE123456788", "B12345674", "4123456789")) {
            assertTrue(TaxNumbers.possible(right), right);
        }
    }

    /** Numbers of real companies, as their imprints and python-stdnum have them. */
    @Test
    void theCheckDigitsOfTheUnionsNumbersAreLookedAt() {
        for (String right : List.of(
                "ATU13585627",
                "BE0428759497",
                "CZ25123891",
                "DE136695976",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "ES54362315K",
                "ESX5253868R",
                "ESB58378431",
                "ESJ99216582",
                "FI20774740",
                "FR40303265045",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IE6433435OA",
                "IE8D79739I",
                "IT00743110157",
                "LU15027442",
                "MT11679112",
                "NL004495445B01",
                "NL123456789B13",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "SE123456789701",
                "SI50223054",
                "SK2022749619")) {
            assertTrue(TaxNumbers.possible(right) && !TaxNumbers.mistyped(right), right);
            assertTrue(TaxNumbers.digitsChecked(right), right);
            int wrong = 0;
            for (int at = 2; at < right.length(); at++) {
                char sign = right.charAt(at);
                if (Character.isDigit(sign)) {
                    String other =
                            right.substring(0, at) + (char) ('0' + (sign - '0' + 1) % 10) + right.substring(at + 1);
                    wrong += TaxNumbers.possible(other) && !TaxNumbers.mistyped(other) ? 0 : 1;
                }
            }
            assertTrue(wrong >= 6, right + " with another digit is refused at " + wrong + " places");
        }
        assertFalse(TaxNumbers.digitsChecked("FRXX303265045"), "no rule for keys with letters");
        assertFalse(TaxNumbers.digitsChecked("4123456789"));
        assertFalse(TaxNumbers.ofCountry("DE", "DE123456789"), "no tax is left out for it");
    }

    @Test
    void everyMemberOfTheUnionHasAForm() {
        for (String country : TaxPacks.countries()) {
            assertFalse(TaxNumbers.ofCountry(country, ""), country);
            assertTrue(
                    TaxPacks.of(country).flatMap(TaxPack::union).isEmpty()
                            || !TaxNumbers.possible((country.equals("GR") ? "EL" : country) + "!"),
                    country);
        }
    }

    @Test
    void indianStatesGoByCodeOrName() {
        assertEquals("KA", IndianStates.code("karnataka "));
        assertEquals("KA", IndianStates.code("ka"));
        assertEquals(Optional.of("Karnataka (29)"), IndianStates.title("KA"));
        assertEquals(Optional.empty(), IndianStates.title("Atlantis"));
    }
}
