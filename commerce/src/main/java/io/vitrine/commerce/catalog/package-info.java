/**
 * What the business sells: products, each with its variants (colour by size), pictures, documents, collections and what is
 * related.
 *
 * <p>The life of a product: it is a draft that only the staff sees, goes on sale, and is archived; one that nobody has bought
 * or stocked may be deleted.
 *
 * <p>Invariants: slug and SKU are unique in the business; a product has 1 to 500 variants, told apart by their options; every
 * change raises the product's version, so that a change over somebody else's is refused; what the search reads is written in
 * the same transaction as what it was made from; content is named by its SHA-256 and never changes; costs are never public.
 */
@NullMarked
package io.vitrine.commerce.catalog;

import org.jspecify.annotations.NullMarked;
