package io.vitrine.ui.staff.products;

import io.vitrine.commerce.catalog.Badge;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.commerce.catalog.TaxCategory;
import io.vitrine.ui.kit.Status;

/** The words for what products are and have. */
final class ProductWords {

    private ProductWords() {}

    static String of(ProductStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case ACTIVE -> "On sale";
            case ARCHIVED -> "Archived";
        };
    }

    static Status status(ProductStatus status) {
        return new Status(
                switch (status) {
                    case DRAFT -> Status.Kind.WAITING;
                    case ACTIVE -> Status.Kind.GOOD;
                    case ARCHIVED -> Status.Kind.NEUTRAL;
                },
                of(status));
    }

    static Status badge(Badge badge) {
        return switch (badge) {
            case IN_STOCK -> new Status(Status.Kind.GOOD, "In stock");
            case LIMITED -> new Status(Status.Kind.SOON, "Limited");
            case MADE_TO_ORDER -> new Status(Status.Kind.WAITING, "Made to order");
            case OUT_OF_STOCK -> new Status(Status.Kind.NOW, "Out of stock");
        };
    }

    static String of(TaxCategory category) {
        return switch (category) {
            case STANDARD -> "Standard rate";
            case REDUCED -> "Reduced rate";
            case ZERO -> "Zero rate";
            case EXEMPT -> "Exempt";
        };
    }

    static String variants(int count) {
        return count == 1 ? "1 variant" : count + " variants";
    }
}
