package io.vitrine.launcher.demo;

/**
 * A location of a demo business.
 *
 * @param kind as the interface names it: SHOP, BRANCH, WAREHOUSE, PRODUCTION or ONLINE
 * @param channel through which it sells: ONLINE, RETAIL or WHOLESALE
 * @param ordersPerDay on an average day of the first year
 */
record Place(String name, String kind, String channel, int ordersPerDay) {

    /** @param text {@code name|kind|channel|orders per day} */
    static Place parse(String text) {
        String[] parts = text.split("\\|", -1);
        return new Place(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    }
}
