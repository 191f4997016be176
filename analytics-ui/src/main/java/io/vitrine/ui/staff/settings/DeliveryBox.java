package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.fulfilment.ShippingRate;
import io.vitrine.commerce.fulfilment.ShippingRateDraft;
import io.vitrine.commerce.fulfilment.ShippingRates;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.IconAction;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Optional;

/** The ways to deliver, and the form that adds or changes one. */
final class DeliveryBox extends Div {

    private final transient ShippingRates rates;
    private final transient Desk desk;
    private final Div table = new Div();
    private final Div form = new Div();
    private final Complaint complaint = new Complaint();

    DeliveryBox(ShippingRates rates, Desk desk) {
        this.rates = rates;
        this.desk = desk;
        addClassName("vt-stack");
        add(new Box("Ways to deliver").with(table, complaint), form);
        draw();
        edit(Optional.empty());
    }

    private void draw() {
        List<ShippingRate> all = rates.all();
        table.removeAll();
        table.add(
                all.isEmpty()
                        ? new EmptyState(
                                "No rate yet",
                                "The shop delivers everywhere free of charge, in 3 to 5 working days, until the first rate is"
                                        + " added.")
                        : table(all));
    }

    private Component table(List<ShippingRate> all) {
        return new DataTable<ShippingRate>("Ways to deliver")
                .column("Name", DeliveryBox::name)
                .text("When", DeliveryBox::when, "wide")
                .column(
                        "State",
                        rate -> rate.terms().active()
                                ? new Status(Status.Kind.GOOD, "Offered")
                                : new Status(Status.Kind.NEUTRAL, "Off"))
                .figure("Price", rate -> desk.formats().money(rate.terms().price()))
                .column("Change", this::acts)
                .rows(all);
    }

    private static Component name(ShippingRate rate) {
        ShippingRateDraft terms = rate.terms();
        Span both = new Span(terms.name());
        both.add(Words.span(
                (terms.countries().isEmpty() ? "Everywhere" : String.join(", ", terms.countries())) + ", "
                        + terms.daysLeast() + " to " + terms.daysMost() + " working days",
                "sub2"));
        return both;
    }

    private static String when(ShippingRate rate) {
        ShippingRateDraft terms = rate.terms();
        String goods =
                terms.minGoods().signum() > 0 ? "Goods from " + terms.minGoods().toPlainString() : "Any order";
        return goods + terms.maxWeight().map(grams -> ", up to " + grams + " g").orElse("");
    }

    private Component acts(ShippingRate rate) {
        Span row = new Span(
                new Action("Edit").small().does(() -> edit(Optional.of(rate))),
                new IconAction(Glyph.CLOSE, "Remove " + rate.terms().name(), () -> {
                    if (complaint.attempt(() -> rates.remove(rate.id()))) {
                        draw();
                        edit(Optional.empty());
                        Saved.say(rate.terms().name() + " removed");
                    }
                }));
        row.addClassName("vt-row");
        return row;
    }

    private void edit(Optional<ShippingRate> rate) {
        form.removeAll();
        RateForm fields = new RateForm(rates, rate, desk, () -> {
            draw();
            edit(Optional.empty());
        });
        form.add(new Box(rate.map(known -> "Edit " + known.terms().name()).orElse("Add a way to deliver"))
                .padded(fields));
        if (rate.isPresent()) {
            fields.focus();
        }
    }
}
