package io.vitrine.ui.staff.products;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionMakerTest {

    @Test
    void eachColourComesInEachSizeInTheOrderInWhichTheyWereWritten() {
        List<Map<String, String>> all =
                OptionMaker.combined("colour", List.of("Black", "Gum"), "size", List.of("38", "39"));
        assertEquals(
                List.of("[Black, 38]", "[Black, 39]", "[Gum, 38]", "[Gum, 39]"),
                all.stream().map(options -> options.values().toString()).toList());
        assertEquals(
                List.of(Map.of("colour", "Black")),
                OptionMaker.combined("colour", List.of("Black"), "size", List.of()));
    }

    @Test
    void numbersAreMadeOfThePrefixAndTheOptionsAndFitTheirField() {
        assertEquals("TL-OFF-WHITE", OptionMaker.number(" TL ", Map.of("colour", "Off white")));
        assertEquals("40", OptionMaker.number("", Map.of("size", "40")));
        assertEquals(
                64, OptionMaker.number("X".repeat(80), Map.of("size", "40")).length());
    }

    @Test
    void namesOfAttributesAreWrittenAsAddressesNeedThem() {
        assertEquals("upper-material", AttributeFields.plain(" Upper material "));
    }

    @Test
    void whatThePageItselfWritesDoesNotMakeItOld() {
        int[] current = {4};
        SeenVersion version = new SeenVersion(4, () -> current[0]);
        version.around(() -> current[0]++);
        assertEquals(5, version.seen());
        current[0] = 7; // somebody else
        version.around(() -> current[0]++);
        assertEquals(5, version.seen(), "the other's change stays unseen");
    }
}
