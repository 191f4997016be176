package io.vitrine.ui.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever colour a business has, its shop can be read. */
class PaletteTest {

    @ParameterizedTest
    @CsvSource({
        "#A6472A,#FFFFFF",
        "#FFD400,#000000",
        "#FFFFFF,#000000",
        "#000000,#FFFFFF",
        "#00FF00,#000000",
        "#0000FF,#FFFFFF",
        "#FF00FF,#000000",
        "#808080,#000000",
        "#00E5FF,#000000",
        "#767676,#FFFFFF"
    })
    void wordsCanBeReadOnAndInTheColour(String brand, String on) {
        Palette palette = Palette.of(brand);
        assertEquals(on, palette.on());
        assertEquals(brand, palette.brand(), "the colour itself is never refused");
        assertTrue(palette.contrast() >= 4.5, palette::toString);
        assertTrue(Oklch.contrast(palette.hover(), palette.on()) >= 4.5, palette::toString);
        assertTrue(Oklch.contrast(palette.text(), "#FFFFFF") >= 4.5, palette::toString);
        assertTrue(Oklch.contrast(palette.text(), palette.soft()) >= 4.5, palette::toString);
    }

    @Test
    void aColourThatCanBeReadStaysAndTheWayThereAndBackKeepsIt() {
        assertEquals("#8A3920", Palette.of("#8A3920").text());
        assertEquals("#8A3920", Oklch.of("#8A3920").hex());
        assertEquals(21.0, Oklch.contrast("#000000", "#FFFFFF"), 0.01);
    }
}
