package io.vitrine.commerce.catalog;

import java.util.UUID;

/** Something that a page leads to: a collection of the product, or a related product. */
public record NamedSlug(UUID id, String slug, String name) {}
