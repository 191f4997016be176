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
        assertTrue(TaxNumbers.ofCountry("GR", "EL123456789"));
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
        for (String right : List.of("DE123456789", "FRXX123456789", "CHE123456788", "B12345674", "4123456789")) {
            assertTrue(TaxNumbers.possible(right), right);
        }
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
