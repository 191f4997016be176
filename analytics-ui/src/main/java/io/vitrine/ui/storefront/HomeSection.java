package io.vitrine.ui.storefront;

import java.util.List;

/**
 * A block of the first page as it is shown.
 *
 * @param kind in small letters
 * @param id of its heading in the page
 * @param first whether its heading is the page's
 * @param html safe
 * @param link where the button leads, or nothing
 * @param picture address, or nothing
 * @param language where it is another than the page's, else nothing
 */
public record HomeSection(
        String kind,
        String id,
        boolean first,
        String title,
        String html,
        List<Point> points,
        String action,
        String link,
        String picture,
        String pictured,
        String language,
        List<Card> cards) {

    public HomeSection {
        points = List.copyOf(points);
        cards = List.copyOf(cards);
    }

    /** @param html safe */
    public record Point(String title, String html) {}

    /** Whether it has a button. */
    public boolean acts() {
        return !action.isEmpty() && !link.isEmpty();
    }
}
