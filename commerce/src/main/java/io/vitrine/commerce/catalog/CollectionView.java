package io.vitrine.commerce.catalog;

/**
 * A collection of products.
 *
 * @param products how many of them are on sale
 */
public record CollectionView(CollectionId id, String slug, String name, int position, long products) {}
