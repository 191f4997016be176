package io.vitrine.commerce.fulfilment;

/** Something for a carrier to take along. */
public record Consignment(PostalAddress to, long grams, String reference) {

    public Consignment {
        if (grams <= 0) {
            throw new IllegalArgumentException("A parcel weighs something");
        }
    }
}
