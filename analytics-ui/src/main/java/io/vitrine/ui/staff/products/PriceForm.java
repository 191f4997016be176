package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.commerce.pricing.PriceLists;
import io.vitrine.commerce.pricing.PriceTier;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One more price for a variant or for all of them. */
final class PriceForm extends Div {

    private static final String ALL = "All variants";
    private static final List<String> COMMON = List.of("EUR", "GBP", "INR", "USD", "ZAR");

    private final transient PriceLists prices;
    private final transient ProductSummary product;
    private final transient SeenVersion version;
    private final transient Desk desk;
    private final transient Runnable added;
    private final ComboBox<String> variant = new ComboBox<>("Variant");
    private final BigDecimalField amount = new BigDecimalField("Price");
    private final ComboBox<String> currency = new ComboBox<>("Currency");
    private final IntegerField from = new IntegerField("From pieces");
    private final TextField group = new TextField("Customer group (optional)");
    private final DatePicker first = Fields.date("First day (optional)");
    private final DatePicker last = Fields.date("Last day (optional)");
    private final Told told = new Told();

    PriceForm(PriceLists prices, ProductSummary product, SeenVersion version, Desk desk, Runnable added) {
        this.prices = prices;
        this.product = product;
        this.version = version;
        this.desk = desk;
        this.added = added;
        List<String> names = new ArrayList<>();
        names.add(ALL);
        product.variants().stream().map(PricesBox::name).forEach(names::add);
        variant.setItems(names);
        variant.setValue(ALL);
        TreeSet<String> currencies = new TreeSet<>(COMMON);
        String own = desk.business().currency().getCurrencyCode();
        currencies.add(own);
        currency.setItems(currencies);
        currency.setValue(own);
        from.setValue(1);
        group.setPlaceholder("such as Retailer");
        Div fields = new Div(variant, amount, currency, from, group, first, last);
        fields.addClassName("vt-inline");
        Div act = new Div(new Action("Add price").does(this::add));
        act.addClassName("vt-row");
        told.at("amount", amount)
                .at("fromQuantity", from)
                .at("customerGroup", group)
                .at("validFrom", first)
                .at("validUntil", last)
                .at("variant", variant);
        addClassName("vt-stack4");
        add(Words.strong("Add a price"), fields, told, act);
    }

    private void add() {
        told.trying(() -> {
            Price price = new Price(
                    Optional.ofNullable(amount.getValue())
                            .orElseThrow(() -> Problem.invalid("amount", "Write the price as 12.50.")),
                    Currency.getInstance(
                            Optional.ofNullable(currency.getValue()).orElse("EUR")));
            version.around(() -> chosen().forEach(one -> prices.add(product.id(), tier(one, price))));
            amount.clear();
            added.run();
            Saved.say("Price added");
        });
    }

    private List<VariantView> chosen() {
        String name = Optional.ofNullable(variant.getValue()).orElse(ALL);
        return product.variants().stream()
                .filter(one -> name.equals(ALL) || PricesBox.name(one).equals(name))
                .toList();
    }

    private PriceTier tier(VariantView one, Price price) {
        return new PriceTier(
                one.id(),
                price,
                Optional.ofNullable(from.getValue()).orElse(1),
                DetailFields.filled(group),
                start(Optional.ofNullable(first.getValue())),
                start(Optional.ofNullable(last.getValue()).map(day -> day.plusDays(1))));
    }

    private Optional<Instant> start(Optional<LocalDate> day) {
        return day.map(one -> one.atStartOfDay(desk.business().zone()).toInstant());
    }
}
