package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.NamedSlug;
import java.util.List;

/**
 * What stands around each page of the shop.
 *
 * @param description for search engines and previews, or nothing
 * @param canonical the page's one address, or nothing when it is not for search engines
 * @param picture address of a picture for previews, or nothing
 * @param query what was searched for
 * @param here path that the navigation marks
 * @param inCart articles in the cart where the page knows, else -1
 * @param structured what the page is about, as JSON-LD that may stand inside a script element; or nothing
 */
public record Frame(
        String shop,
        String title,
        String description,
        String canonical,
        String picture,
        String query,
        String here,
        List<NamedSlug> collections,
        int inCart,
        String structured,
        Look look) {

    public Frame {
        collections = List.copyOf(collections);
    }

    Frame described(String words) {
        return new Frame(shop, title, words, canonical, picture, query, here, collections, inCart, structured, look);
    }

    Frame pictured(String address) {
        return new Frame(
                shop, title, description, canonical, address, query, here, collections, inCart, structured, look);
    }

    Frame searched(String words) {
        return new Frame(
                shop, title, description, canonical, picture, words, here, collections, inCart, structured, look);
    }

    Frame holding(int articles) {
        return new Frame(
                shop, title, description, canonical, picture, query, here, collections, articles, structured, look);
    }

    Frame about(String json) {
        return new Frame(shop, title, description, canonical, picture, query, here, collections, inCart, json, look);
    }

    /** The first letter of the shop, for its mark. */
    public String initial() {
        return shop.substring(0, shop.offsetByCodePoints(0, 1));
    }

    /** Whether this path is the page's own. */
    public boolean at(String path) {
        return path.equals(here);
    }
}
