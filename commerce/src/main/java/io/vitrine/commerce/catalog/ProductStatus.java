package io.vitrine.commerce.catalog;

/** Where a product is in its life: only the staff sees a draft; what is archived is not sold any more. */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
