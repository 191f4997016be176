package io.vitrine.commerce.tax;

import java.util.Optional;

/** Where goods are delivered to: country (ISO 3166, two letters) and state, where the country has such. */
public record Place(String country, Optional<String> region) {}
