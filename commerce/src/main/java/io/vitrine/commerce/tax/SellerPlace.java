package io.vitrine.commerce.tax;

import java.util.Optional;

/**
 * Where the seller is taxed.
 *
 * @param country ISO 3166 code of two letters
 * @param region code of the state where the country has such, such as {@code KA}
 * @param registered whether the seller has to add tax at all
 */
public record SellerPlace(String country, Optional<String> region, boolean registered) {}
