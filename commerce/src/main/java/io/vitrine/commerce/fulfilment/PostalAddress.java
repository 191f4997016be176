package io.vitrine.commerce.fulfilment;

/**
 * Where a parcel comes from or goes to; what is unknown is empty.
 *
 * @param country ISO 3166 code of two letters
 */
public record PostalAddress(
        String name,
        String line1,
        String line2,
        String city,
        String region,
        String postalCode,
        String country,
        String phone) {

    /** Personal data stays unread. */
    @Override
    public String toString() {
        return "Address in " + country;
    }
}
