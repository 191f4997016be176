package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who sells, as documents name the business, and by which rules it is taxed. */
final class SellerForm extends Div {

    private final transient Sellers sellers;
    private final transient Runnable saved;
    private final TextField name = new TextField("Registered name");
    private final TextField line1 = new TextField("Street and number");
    private final TextField line2 = new TextField("More of the address (optional)");
    private final TextField city = new TextField("City");
    private final TextField region = new TextField("Province or state (optional)");
    private final TextField code = new TextField("Postcode");
    private final TextField country = new TextField("Country");
    private final TextField number = new TextField("Tax number (optional)");
    private final TextField pack = new TextField("Tax rules");
    private final TextField state = new TextField("Code of the state (optional)");
    private final Checkbox holdTax = new Checkbox("Prices in the shop hold the tax");
    private final DatePicker from;
    private final Told told = new Told();

    SellerForm(Sellers sellers, Desk desk, Runnable saved) {
        this.sellers = sellers;
        this.saved = saved;
        from = Fields.date("From", desk.today());
        from.setMin(desk.today());
        from.setHelperText("Documents issued before keep what they say");
        country.setHelperText("Two capital letters, such as ZA");
        country.setMaxLength(2);
        number.setHelperText("Without it, no tax is added");
        pack.setHelperText("za, in, the code of a country of the European Union, or none");
        state.setHelperText("Where the country's tax asks for it, such as KA");
        show(sellers.current());
        for (HasSize field :
                List.<HasSize>of(name, line1, line2, city, region, code, country, number, pack, state, from)) {
            field.setWidthFull();
        }
        tell();
        Div town = new Div(code, city);
        town.addClassName("vt-pair");
        Div who = new Div(name, line1, line2, town, region, country);
        who.addClassName("vt-fields");
        Div tax = new Div(
                number,
                pack,
                state,
                holdTax,
                from,
                told,
                Action.primary("Save seller").does(this::save));
        tax.addClassName("vt-fields");
        addClassName("vt-two");
        add(new Box("Who sells").padded(who), new Box("Tax").padded(tax));
        if (number.isEmpty()) {
            who.addComponentAsFirst(Note.info(Words.span("No tax is added yet: the business has no tax number.")));
        }
    }

    private void tell() {
        told.at("legalName", name)
                .at("address", line1)
                .at("address.line1", line1)
                .at("address.line2", line2)
                .at("address.city", city)
                .at("address.region", region)
                .at("address.postalCode", code)
                .at("address.country", country)
                .at("taxNumber", number)
                .at("taxPack", pack)
                .at("region", state)
                .at("validFrom", from);
    }

    private void show(Seller seller) {
        name.setValue(seller.legalName());
        line1.setValue(seller.address().line1().orElse(""));
        line2.setValue(seller.address().line2().orElse(""));
        city.setValue(seller.address().city().orElse(""));
        region.setValue(seller.address().region().orElse(""));
        code.setValue(seller.address().postalCode().orElse(""));
        country.setValue(seller.address().country());
        number.setValue(seller.taxNumber().orElse(""));
        pack.setValue(seller.taxPack());
        state.setValue(seller.region().orElse(""));
        holdTax.setValue(seller.pricesHoldTax());
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }

    private void save() {
        told.trying(() -> {
            sellers.set(new Seller(
                    Optional.ofNullable(from.getValue()).orElseGet(sellers::today),
                    name.getValue().strip(),
                    new SellerAddress(
                            text(line1),
                            text(line2),
                            text(city),
                            text(region),
                            text(code),
                            country.getValue().strip().toUpperCase(Locale.ROOT)),
                    text(number),
                    pack.getValue().strip().toLowerCase(Locale.ROOT),
                    text(state).map(given -> given.toUpperCase(Locale.ROOT)),
                    holdTax.getValue()));
            saved.run();
            Saved.say("Seller saved");
        });
    }
}
