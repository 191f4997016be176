package io.vitrine.ui.customer;

/**
 * What stands around each of a customer's own pages.
 *
 * @param here path of the page, which the navigation marks
 */
public record Frame(String business, String customer, String title, String here) {

    public String initial() {
        return business.substring(0, business.offsetByCodePoints(0, 1));
    }

    /** What the navigation says to screen readers about this path. */
    public String current(String path) {
        return path.equals(here) ? "page" : "";
    }
}
