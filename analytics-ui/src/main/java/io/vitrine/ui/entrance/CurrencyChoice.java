package io.vitrine.ui.entrance;

/** A currency to choose, such as {@code ZAR, South African Rand}. */
public record CurrencyChoice(String code, String label) {}
