package io.vitrine.commerce.order;

import java.util.Optional;

/** A customer as a till knows one: found again by e-mail address, whatever its case. */
public record Buyer(String email, Optional<String> name) {}
