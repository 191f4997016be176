package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.fulfilment.ShippingRate;
import io.vitrine.commerce.fulfilment.ShippingRateDraft;
import io.vitrine.commerce.fulfilment.ShippingRates;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one way to deliver costs, where, for what, and how long it takes. */
final class RateForm extends Div {

    private final transient ShippingRates rates;
    private final transient Optional<ShippingRate> rate;
    private final transient Runnable saved;
    private final TextField name = new TextField("Name");
    private final MultiSelectComboBox<String> countries = new MultiSelectComboBox<>("Countries");
    private final BigDecimalField price;
    private final BigDecimalField goods = new BigDecimalField("For goods from (optional)");
    private final IntegerField weight = new IntegerField("Up to grams (optional)");
    private final IntegerField least = new IntegerField("Working days at best");
    private final IntegerField most = new IntegerField("Working days at worst");
    private final Checkbox active = new Checkbox("Offer it", true);
    private final Told told = new Told();

    RateForm(ShippingRates rates, Optional<ShippingRate> rate, Desk desk, Runnable saved) {
        this.rates = rates;
        this.rate = rate;
        this.saved = saved;
        price = new BigDecimalField("Price in " + desk.business().currency().getCurrencyCode());
        name.setHelperText("As customers choose it, such as Courier to the door");
        name.setMaxLength(120);
        countries.setItems(Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(RateForm::country))
                .toList());
        countries.setItemLabelGenerator(RateForm::country);
        countries.setHelperText("None: everywhere");
        most.setHelperText("This is what the customer is promised");
        least.setValue(3);
        most.setValue(5);
        rate.map(ShippingRate::terms).ifPresent(this::show);
        for (HasSize field : List.<HasSize>of(name, countries, price, goods, weight, least, most)) {
            field.setWidthFull();
        }
        told.at("name", name)
                .at("countries", countries)
                .at("price", price)
                .at("minGoods", goods)
                .at("maxWeight", weight)
                .at("daysLeast", least)
                .at("daysMost", most);
        Div days = new Div(least, most);
        days.addClassName("vt-pair");
        addClassName("vt-fields");
        add(name, countries, price, goods, weight, days, active, told);
        add(Action.primary(rate.isPresent() ? "Save" : "Add way to deliver").does(this::save));
    }

    void focus() {
        name.focus();
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH) + " (" + code + ")";
    }

    private void show(ShippingRateDraft terms) {
        name.setValue(terms.name());
        countries.setValue(new TreeSet<>(terms.countries()));
        price.setValue(terms.price());
        goods.setValue(terms.minGoods());
        terms.maxWeight().ifPresent(weight::setValue);
        least.setValue(terms.daysLeast());
        most.setValue(terms.daysMost());
        active.setValue(terms.active());
    }

    private void save() {
        told.trying(() -> {
            ShippingRateDraft terms = new ShippingRateDraft(
                    name.getValue(),
                    List.copyOf(new TreeSet<>(countries.getValue())),
                    Optional.ofNullable(price.getValue())
                            .orElseThrow(() -> Problem.invalid("price", "Write what it costs, 0 for free.")),
                    Optional.ofNullable(goods.getValue()).orElse(BigDecimal.ZERO),
                    Optional.ofNullable(weight.getValue()),
                    days(least, "daysLeast"),
                    days(most, "daysMost"),
                    active.getValue());
            rate.ifPresentOrElse(known -> rates.change(known.id(), terms), () -> rates.add(terms));
            saved.run();
            Saved.say(terms.name() + " saved");
        });
    }

    private static int days(IntegerField field, String named) {
        return Optional.ofNullable(field.getValue())
                .orElseThrow(() -> Problem.invalid(named, "Write a number of working days."));
    }
}
