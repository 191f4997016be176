package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.VariantDraft;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one variant. */
final class VariantRow {

    final TextField sku = new TextField();
    final BigDecimalField price = new BigDecimalField();
    final BigDecimalField cost = new BigDecimalField();
    final TextField barcode = new TextField();
    final IntegerField grams = new IntegerField();
    final IntegerField reorderAt = new IntegerField();
    final Checkbox counted = new Checkbox(true);
    final Checkbox active = new Checkbox(true);
    private final Optional<VariantId> id;
    private final Map<String, String> options;

    private VariantRow(Optional<VariantId> id, Map<String, String> options) {
        this.id = id;
        this.options = new LinkedHashMap<>(options);
        for (HasSize field : List.<HasSize>of(sku, price, cost, barcode, grams, reorderAt)) {
            field.setWidthFull();
        }
        sku.setMaxLength(64);
        label(sku, "SKU");
        label(barcode, "Barcode");
        price.setAriaLabel("Price of " + title());
        cost.setAriaLabel("Cost of " + title());
        grams.setAriaLabel("Grams of " + title());
        reorderAt.setAriaLabel("Reorder point of " + title());
        counted.setAriaLabel("Count the stock of " + title());
        active.setAriaLabel("Sell " + title());
    }

    private void label(TextField field, String what) {
        field.setAriaLabel(what + " of " + title());
    }

    /** One to be added. */
    static VariantRow added(String sku, Map<String, String> options) {
        VariantRow row = new VariantRow(Optional.empty(), options);
        row.sku.setValue(sku);
        return row;
    }

    static VariantRow of(VariantView variant, Optional<BigDecimal> cost) {
        VariantRow row = new VariantRow(Optional.of(variant.id()), variant.options());
        row.sku.setValue(variant.sku());
        variant.price().ifPresent(known -> row.price.setValue(known.amount()));
        cost.ifPresent(row.cost::setValue);
        row.barcode.setValue(variant.barcode().orElse(""));
        variant.weightGrams().ifPresent(row.grams::setValue);
        row.counted.setValue(variant.tracked());
        row.active.setValue(variant.active());
        return row;
    }

    Optional<VariantId> id() {
        return id;
    }

    Map<String, String> options() {
        return options;
    }

    String title() {
        return options.isEmpty() ? "the product" : String.join(", ", options.values());
    }

    Component name() {
        Span name = new Span(options.isEmpty() ? "One kind" : String.join(", ", options.values()));
        id.ifPresentOrElse(known -> {}, () -> name.add(Words.span("New", "sub2")));
        return name;
    }

    VariantDraft draft(Currency currency) {
        return new VariantDraft(
                id,
                sku.getValue().strip(),
                options,
                Optional.ofNullable(price.getValue()).map(amount -> new Price(amount, currency)),
                DetailFields.filled(barcode),
                Optional.ofNullable(grams.getValue()),
                counted.getValue(),
                active.getValue());
    }

    /** Whether the amounts can be amounts; those that cannot are marked. */
    boolean readable() {
        boolean priced = readable(price, "price");
        return readable(cost, "cost") && priced;
    }

    private boolean readable(BigDecimalField field, String what) {
        boolean wrong = field.isInvalid()
                || Optional.ofNullable(field.getValue())
                        .filter(amount -> !Price.sensible(amount))
                        .isPresent();
        if (wrong) {
            field.setErrorMessage("Write the " + what + " as 12.50, from 0, at most 4 decimals");
        }
        field.setInvalid(wrong);
        return !wrong;
    }

    void tell(Told told, int place) {
        String at = "variants[" + place + "].";
        told.at(at + "sku", sku).at(at + "barcode", barcode).at(at + "weightGrams", grams);
        told.at(at + "options", sku);
    }
}
