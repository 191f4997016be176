package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.ShelfState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;

/** The words for levels and movements. */
final class StockWords {

    private StockWords() {}

    static String of(ShelfState state) {
        return switch (state) {
            case IN_STOCK -> "In stock";
            case LOW -> "At or below the reorder point";
            case REORDER -> "Reorder";
            case CRITICAL -> "Critical";
            case OUT -> "Out of stock";
        };
    }

    static Status status(ShelfState state) {
        return new Status(
                switch (state) {
                    case IN_STOCK -> Status.Kind.GOOD;
                    case LOW, REORDER -> Status.Kind.SOON;
                    case CRITICAL, OUT -> Status.Kind.NOW;
                },
                of(state));
    }

    static String of(EntryReason reason) {
        return switch (reason) {
            case RECEIVED -> "Came from a supplier";
            case SHIPPED -> "Left with an order";
            case RETURNED -> "Came back from a customer";
            case ADJUSTED -> "Put right by hand";
            case COUNTED -> "Counted";
            case TRANSFER_OUT -> "Left for another location";
            case TRANSFER_IN -> "Came from another location";
            case PRODUCED -> "Made here";
            case CONSUMED -> "Used up to make something";
            case DAMAGED -> "Broken, spoiled or lost";
        };
    }

    /** Name and number, the name leading to the variant's stock. */
    static Component article(Article article) {
        Span both = new Span(new Link(StockState.PATH + "/" + article.variant(), article.title()));
        both.add(Words.span(article.sku(), "sub2"));
        return both;
    }
}
