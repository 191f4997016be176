package io.vitrine.ui.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the shop makes of what people type. */
class FormsTest {

    private static final VariantId SOLE = new VariantId(UUID.fromString("0190a4f2-0000-7000-8000-000000000001"));

    @Test
    void quantitiesAreWholeNumbersOfKnownFields() {
        Quantities typed = quantities("12");
        assertEquals(Map.of(SOLE, 12), typed.some());
        assertEquals(List.of(), typed.notes());
        assertEquals(Map.of(), quantities("0").some(), "nothing is no order");
        assertEquals(Map.of(SOLE, 0), quantities("0").pieces(), "but takes a line away");
        assertEquals(Map.of(), quantities("").some());
        for (String odd : List.of("-1", "0.5", "1e3", "٣", "2147483648", "twelve", "1 000")) {
            assertEquals(Map.of(), quantities(odd).pieces(), odd);
            assertEquals(1, quantities(odd).notes().size(), odd);
        }
        assertEquals(
                Map.of(), Quantities.of(Map.of("total", new String[] {"1"})).pieces());
    }

    @Test
    void theCheckoutSaysAllThatIsMissingInTheOrderOfThePage() {
        assertEquals(
                List.of("email", "name", "line1", "postalCode", "city"),
                new ArrayList<>(typed(Map.of("country", "ES")).errors().keySet()));
        assertTrue(typed(Map.of("country", "ES"))
                .errors()
                .getOrDefault("line1", "")
                .contains("s/n"));
    }

    @Test
    void aWholeAddressHasNoErrorsAndTheNameIsAskedOnce() {
        Typed typed = typed(Map.of(
                "email", "marta@montealto.example",
                "name", "Marta Iruela",
                "line1", "Calle del Olivar 3",
                "postalCode", "26004",
                "city", "Logroño",
                "country", "ES"));
        assertEquals(Map.of(), typed.errors());
        assertEquals("Marta Iruela", typed.contact().name());
        assertEquals("Marta Iruela", typed.address().name());
    }

    @Test
    void whatIsWrongKeepsItsOwnCure() {
        Map<String, String> errors =
                typed(Map.of("email", "marta", "country", "XX")).errors();
        assertTrue(errors.getOrDefault("email", "").contains("such as"), errors::toString);
        assertTrue(errors.getOrDefault("country", "").contains("ISO"), errors::toString);
    }

    private static Quantities quantities(String typed) {
        return Quantities.of(Map.of(TypeId.format("var", SOLE.value()), new String[] {typed}));
    }

    private static Typed typed(Map<String, String> given) {
        Map<String, String> fields = new LinkedHashMap<>();
        Typed.FIELDS.forEach(name -> fields.put(name, given.getOrDefault(name, "")));
        return new Typed(fields);
    }
}
