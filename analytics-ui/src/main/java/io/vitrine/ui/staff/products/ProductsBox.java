package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.catalog.ProductPage;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import java.util.Optional;

/** A page of products, or why there is none. */
final class ProductsBox extends Div {

    private final transient Desk desk;

    ProductsBox(ProductPage page, ProductsState state, Desk desk) {
        this.desk = desk;
        if (page.guessed()) {
            Note similar = Note.info(new Span("No product has these words. These have similar ones."));
            similar.getStyle().setMarginBottom("16px");
            add(similar);
        }
        Div box = new Div();
        box.addClassName("vt-box");
        if (page.products().isEmpty()) {
            box.add(empty(state));
        } else {
            box.add(table(page), foot(page, state));
        }
        add(box);
    }

    private static Component empty(ProductsState state) {
        return state.narrowed()
                ? new EmptyState(
                        "No product fits",
                        "No product has these words, this status and this collection together.",
                        new Link(ProductsState.PATH, "Show all products"))
                : new EmptyState(
                        "No products yet",
                        "Bring them from a file of your old shop, or write the first one here.",
                        Allowed.only(
                                Allowed.with(
                                        Permission.MANAGE_PRODUCTS,
                                        () -> Link.button(
                                                Glyph.UPLOAD, "Import products", "staff/products/imports/new")),
                                Allowed.with(
                                        Permission.MANAGE_PRODUCTS,
                                        () -> Link.button(Glyph.PLUS, "Add a product", "staff/products/new"))));
    }

    private Component table(ProductPage page) {
        return new DataTable<ProductSummary>("Products")
                .column("Product", this::product)
                .column("Status", product -> ProductWords.status(product.status()), "wide")
                .column("Stock", product -> ProductWords.badge(product.badge()))
                .figure("Free", this::free, "wide")
                .figure(
                        "Variants",
                        product -> desk.formats().count(product.variants().size()),
                        "wide")
                .figure("From " + desk.formats().symbol(), this::price)
                .rows(page.products());
    }

    private Component product(ProductSummary product) {
        Span words = new Span(new Link("staff/products/" + product.id(), product.name()));
        String sku =
                product.variants().stream().map(VariantView::sku).findFirst().orElse("");
        int more = product.variants().size() - 1;
        words.add(Words.span(more > 0 ? sku + " and " + more + " more" : sku, "sub2"));
        words.add(Words.span(ProductWords.of(product.status()), "sub2", "only-m"));
        Div both = new Div(picture(product), words);
        both.addClassName("vt-row");
        return both;
    }

    private static Component picture(ProductSummary product) {
        if (product.picture().isEmpty()) {
            Span none = new Span(Glyph.TAG.icon());
            none.addClassName("vt-thumb");
            return none;
        }
        Image image = new Image("/media/" + product.picture().get(), "");
        image.addClassName("vt-thumb");
        return image;
    }

    private String free(ProductSummary product) {
        return product.variants().stream().anyMatch(VariantView::tracked)
                ? desk.formats()
                        .count(product.variants().stream()
                                .filter(VariantView::tracked)
                                .mapToLong(VariantView::free)
                                .sum())
                : "not counted";
    }

    private String price(ProductSummary product) {
        return product.priceFrom()
                .map(price -> desk.formats().plain(price.amount()))
                .orElse("no price");
    }

    private Component foot(ProductPage page, ProductsState state) {
        return new ListFoot(
                desk.formats().count(page.products().size()) + " products on this page",
                state.after().isPresent()
                        ? Optional.of(state.page(Optional.empty()).address())
                        : Optional.empty(),
                page.next().map(next -> state.page(Optional.of(next)).address()));
    }
}
