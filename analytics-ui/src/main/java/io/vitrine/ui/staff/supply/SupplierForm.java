package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.supply.SaveSupplier;
import io.vitrine.commerce.supply.Supplier;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of a supplier. */
final class SupplierForm extends Div {

    private static final int USUAL_DAYS = 14;

    private final TextField name = new TextField("Name");
    private final TextField email = new TextField("Email (optional)");
    private final ComboBox<String> currency = new ComboBox<>("Currency of its prices");
    private final IntegerField days = new IntegerField("Usual days to deliver");
    private final Checkbox active = new Checkbox("Orders can be placed", true);
    private final Told told = new Told();

    SupplierForm(Optional<Supplier> before, Currency own, String verb, Consumer<SaveSupplier> save) {
        addClassName("vt-form");
        name.setMaxLength(120);
        name.setValue(before.map(Supplier::name).orElse(""));
        email.setMaxLength(254);
        email.setHelperText("Purchase orders go there");
        email.setValue(before.flatMap(Supplier::email).orElse(""));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        currency.setValue(before.map(Supplier::currency).orElse(own).getCurrencyCode());
        days.setHelperText("From sending an order until it comes");
        days.setValue(before.map(Supplier::leadDays).orElse(USUAL_DAYS));
        active.setValue(before.map(Supplier::active).orElse(true));
        told.at("name", name).at("email", email).at("leadDays", days).at("currency", currency);
        Div actions = new Div(Action.primary(verb).does(() -> told.trying(() -> save.accept(wanted()))));
        actions.addClassName("vt-row");
        add(name, email, currency, days);
        if (before.isPresent()) {
            add(active);
        }
        add(told, actions);
    }

    void done(String words) {
        told.done(words);
    }

    private SaveSupplier wanted() {
        return new SaveSupplier(
                name.getValue(),
                Optional.of(email.getValue()),
                Currency.getInstance(currency.getValue()),
                Optional.ofNullable(days.getValue()).orElse(-1),
                active.getValue());
    }
}
