package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;

/** A product for those who look it up and change nothing. */
final class ReadProduct extends Div {

    ReadProduct(ProductDetails product, Desk desk) {
        addClassName("vt-stack");
        Facts facts = new Facts();
        product.reference().ifPresent(code -> facts.fact("Reference", code));
        product.attributes().forEach(facts::fact);
        facts.fact("Tax", ProductWords.of(product.taxCategory()));
        add(new Box("What it is").padded(Words.paragraph(product.description()), facts));
        add(new Box("Variants")
                .with(new DataTable<VariantView>("Variants with price and stock")
                        .column("Variant", ReadProduct::name)
                        .text("Barcode", variant -> variant.barcode().orElse(""), "wide")
                        .column("Stock", variant -> ProductWords.badge(variant.badge()))
                        .figure("Free", variant -> desk.formats().count(variant.free()))
                        .figure(
                                "Price " + desk.formats().symbol(),
                                variant -> variant.price()
                                        .map(price -> desk.formats().plain(price.amount()))
                                        .orElse("no price"))
                        .rows(product.summary().variants())));
    }

    private static Span name(VariantView variant) {
        String words = variant.options().isEmpty()
                ? variant.sku()
                : String.join(", ", variant.options().values());
        Span both = Allowed.may(Permission.READ_STOCK)
                ? new Span(new Link("staff/stock/" + variant.id(), words))
                : new Span(words);
        both.add(Words.span(variant.sku(), "sub2"));
        return both;
    }
}
