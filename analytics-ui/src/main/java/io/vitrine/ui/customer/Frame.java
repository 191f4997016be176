package io.vitrine.ui.customer;

/**
 * What stands around each of a customer's own pages.
 *
 * @param here path of the page, which the navigation marks
 */
public record Frame(String business, String customer, String title, String here) {

    /** The customer's first page. */
    public static final String HOME = "/app/customer";

    public String initial() {
        return business.substring(0, business.offsetByCodePoints(0, 1));
    }

    /** What the navigation says to screen readers about this path. */
    public String current(String path) {
        return path.equals(here) ? "page" : "";
    }

    /** The same about a part of the pages; what belongs to the account has its own address for signing in. */
    public String within(String part) {
        boolean account = here.startsWith("/account") || here.startsWith(HOME + "/account");
        boolean inside =
                part.equals("/account") ? account : part.equals(HOME) ? here.equals(HOME) : here.startsWith(part);
        return inside ? "page" : "";
    }

    /** Whether it is one of the pages of the account, which have a navigation of their own. */
    public boolean account() {
        return !within("/account").isEmpty();
    }

    /** The same under another title. */
    public Frame titled(String other) {
        return new Frame(business, customer, other, here);
    }
}
