package io.vitrine.ui.storefront;

import java.util.List;

/**
 * What is the same around each page of a shop, and where the page is in other languages.
 *
 * @param logo address of a picture, or nothing
 * @param colours address of the style sheet with the brand's colours, or nothing
 * @param hue one of the colours for shops without a brand
 * @param home address of the first page
 */
public record Look(String logo, String colours, int hue, String home, List<Tongue> tongues, List<Site> sites) {

    public Look {
        tongues = List.copyOf(tongues);
        sites = List.copyOf(sites);
    }

    /**
     * The page in a language.
     *
     * @param path in the shop
     * @param address the whole one, for search engines
     */
    public record Tongue(String code, String name, String path, String address, boolean shown) {}

    /** Where else the business is. */
    public record Site(String label, String address) {}

    /** Whether there is a language to choose. */
    public boolean polyglot() {
        return tongues.size() > 1;
    }
}
