package io.vitrine.ui.entrance;

/**
 * A country to choose.
 *
 * @param currency ISO 4217 code, empty when it has none
 * @param zone its time zone, empty when it has several
 */
public record CountryChoice(String code, String name, String currency, String zone) {}
