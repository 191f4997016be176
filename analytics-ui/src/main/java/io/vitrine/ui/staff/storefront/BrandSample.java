package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.storefront.Palette;
import java.util.Locale;

/** A colour as it was given, and what the shop makes of it so that everything can be read. */
final class BrandSample extends Div {

    BrandSample() {
        addClassName("vt-brand");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(String typed) {
        removeAll();
        String colour = typed.strip().toUpperCase(Locale.ROOT);
        if (!colour.matches("#[0-9A-F]{6}")) {
            return;
        }
        Palette palette = Palette.of(colour);
        add(
                patch("Your colour", colour, colour, palette.on()),
                patch("Button", palette.brand(), palette.brand(), palette.on()),
                patch("Words and links", palette.text(), "#FFFFFF", palette.text()),
                patch("Behind words", palette.soft(), palette.soft(), palette.text()),
                Words.quiet("Words on the button are " + (palette.on().equals("#FFFFFF") ? "white" : "black")
                        + ", contrast " + String.format(Locale.ROOT, "%.1f", palette.contrast())
                        + " to 1 (4.5 is needed)."
                        + (palette.text().equals(colour)
                                ? ""
                                : " For words and links the colour was darkened until it can be read.")));
    }

    private static Span patch(String name, String colour, String ground, String words) {
        Span patch = new Span(name + " " + colour);
        patch.addClassName("patch");
        patch.getStyle().set("background", ground).set("color", words);
        return patch;
    }
}
