package io.vitrine.commerce.order;

/** A document that waits to be written. */
public record StagedDocument(String number, int lines) {}
