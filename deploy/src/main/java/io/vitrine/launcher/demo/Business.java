package io.vitrine.launcher.demo;

import java.time.ZoneId;
import java.util.List;

/**
 * An invented business.
 *
 * @param prefix of its document numbers
 * @param slug first part of its host name
 * @param countries of its customers; one named twice is twice as frequent
 * @param firstNames and surnames compose its customers
 */
record Business(
        String slug,
        String name,
        String prefix,
        String country,
        String currency,
        ZoneId zone,
        Owner owner,
        List<Place> places,
        List<Product> products,
        Rhythm rhythm,
        List<String> countries,
        List<String> firstNames,
        List<String> surnames) {

    /** The demo account. Its password is public knowledge: it is printed at each start. */
    record Owner(String name, String email, String password) {}
}
