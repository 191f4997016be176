package io.vitrine.commerce.returns;

/** What somebody found of a line that came back. */
public record Inspected(long good, long damaged) {}
