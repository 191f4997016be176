package io.vitrine.commerce.imports;

/**
 * A row that was left out.
 *
 * @param row its number in the spreadsheet; the header is row 1
 * @param original the row as it came, shortened when it is very long
 */
public record Rejection(long row, String reason, String original) {}
