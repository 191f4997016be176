package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a product and its variants, that one button writes. */
final class ProductForm extends Div {

    private final DetailFields details = new DetailFields();
    private final SellingFields selling = new SellingFields();
    private final AttributeFields attributes = new AttributeFields();
    private final VariantTable variants;

    ProductForm(Desk desk, VariantStock stock) {
        variants = new VariantTable(desk.business().currency(), stock);
        addClassName("vt-stack");
        Div left = new Div(new Box("What it is").padded(details), new Box("Attributes").padded(attributes));
        left.addClassName("vt-stack");
        Div both = new Div(left, new Box("How it is sold").padded(selling));
        both.addClassName("vt-main-side");
        Component[] tools = stock.picker()
                .map(picker -> new Component[] {Words.space(), Words.quiet("Stock at"), picker})
                .orElse(new Component[0]);
        Box box = new Box("Variants", tools).with(variants);
        box.padded(Words.strong("Make variants from options"), new OptionMaker(this::prefix, variants::add));
        add(both, box);
        variants.show(List.of(VariantRow.added("", Map.of())));
    }

    private String prefix() {
        return details.reference.getValue().isBlank()
                ? variants.rows().stream()
                        .filter(row -> row.options().isEmpty())
                        .map(row -> row.sku.getValue())
                        .findFirst()
                        .filter(text -> !text.isBlank())
                        .orElse("")
                : details.reference.getValue();
    }

    void show(ProductDetails product, Map<VariantId, BigDecimal> costs) {
        details.show(product);
        selling.show(product);
        attributes.show(product.attributes());
        variants.show(product.summary().variants().stream()
                .map(variant -> VariantRow.of(variant, Optional.ofNullable(costs.get(variant.id()))))
                .toList());
    }

    boolean readable() {
        return variants.readable();
    }

    List<VariantRow> rows() {
        return variants.rows();
    }

    /** What was typed. @throws io.vitrine.core.problem.Problem naming each field that cannot be */
    ProductDraft draft() {
        return new ProductDraft(
                details.name.getValue(),
                details.address(),
                details.code(),
                details.description.getValue(),
                selling.status.getValue(),
                selling.tax.getValue(),
                selling.code(),
                selling.madeToOrder.getValue(),
                selling.days(),
                attributes.values(),
                variants.drafts());
    }

    /** The place that says of each field what is wrong with it. */
    Told told() {
        Told told = new Told();
        details.tell(told);
        selling.tell(told);
        attributes.tell(told);
        variants.tell(told);
        return told;
    }
}
