package io.vitrine.commerce.fulfilment;

import java.util.Optional;
import java.util.UUID;

/**
 * A parcel that was sent, as far as its label needs it.
 *
 * @param location that sent it
 * @param grams weight of its goods, 0 when unknown
 * @param option the way of delivery that the customer chose
 * @param announced the carrier's name of it, once it was announced there
 * @param carrier that it was announced to
 */
record SentParcel(
        UUID id,
        UUID order,
        UUID location,
        String number,
        PostalAddress to,
        long grams,
        String option,
        Optional<String> announced,
        Optional<String> carrier) {}
