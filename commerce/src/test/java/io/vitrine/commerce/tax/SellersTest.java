package io.vitrine.commerce.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SellersTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void aTaxNumberIsOneOfItsCountry() {
        seller("za", Optional.of("4123456789"), Optional.empty());
        seller("in", Optional.of("29ABCDE1234F1Z5"), Optional.of("KA"));
        seller("es", Optional.of("ESB12345674"), Optional.empty());
        assertEquals("taxNumber", refused("za", "29ABCDE1234F1Z5", Optional.empty()));
        assertEquals("region", refused("in", "29ABCDE1234F1Z5", Optional.empty()));
        assertEquals("taxNumber", refused("none", "4123456789", Optional.empty()));
        assertEquals("taxPack", refused("us", "4123456789", Optional.empty()));
    }

    @Test
    void whoHasATaxNumberAddsTax() {
        assertEquals(
                new SellerPlace("ZA", Optional.empty(), true),
                seller("za", Optional.of("4123456789"), Optional.empty()).place());
        assertEquals(
                new SellerPlace("ZA", Optional.empty(), false),
                seller("za", Optional.empty(), Optional.empty()).place());
    }

    private static String refused(String pack, String number, Optional<String> region) {
        return assertThrows(Problem.class, () -> seller(pack, Optional.of(number), region))
                .errors()
                .get(0)
                .field();
    }

    private static Seller seller(String pack, Optional<String> number, Optional<String> region) {
        SellerAddress address = new SellerAddress(
                Optional.of("1 Long Street"),
                Optional.empty(),
                Optional.of("Cape Town"),
                Optional.empty(),
                Optional.of("8001"),
                "ZA");
        return new Seller(DAY, "Velduna (Pty) Ltd", address, number, pack, region, true);
    }
}
