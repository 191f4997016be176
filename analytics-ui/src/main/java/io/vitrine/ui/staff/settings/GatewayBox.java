package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.payment.ChangeGateway;
import io.vitrine.commerce.payment.GatewayChoice;
import io.vitrine.commerce.payment.GatewaySetting;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentMethods;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One way to pay: offered or not, with which keys. Secrets are written and never shown again. */
final class GatewayBox extends Div {

    private final transient PaymentMethods methods;
    private final transient GatewayChoice choice;
    private final transient List<GatewayChoice> all;
    private final transient Runnable saved;
    private final Checkbox offered = new Checkbox("Offer it at the checkout");
    private final Checkbox test = new Checkbox("These keys are for trying out: no money moves");
    private final Map<String, TextField> settings = new LinkedHashMap<>();
    private final Map<String, PasswordField> secrets = new LinkedHashMap<>();
    private final Told told = new Told();

    GatewayBox(PaymentMethods methods, GatewayChoice choice, List<GatewayChoice> all, Runnable saved) {
        this.methods = methods;
        this.choice = choice;
        this.all = all;
        this.saved = saved;
        GatewaySetting setting = choice.setting();
        offered.setValue(setting.enabled());
        test.setValue(setting.test());
        Div fields = new Div(offered);
        fields.addClassName("vt-fields");
        if (!choice.secrets().isEmpty()) {
            fields.add(test);
        }
        new TreeSet<>(choice.settings()).forEach(name -> fields.add(setting(name)));
        if (Allowed.may(Permission.MANAGE_SECURITY)) {
            new TreeSet<>(choice.secrets()).forEach(name -> fields.add(secret(name)));
        } else if (!choice.secrets().isEmpty()) {
            fields.add(Words.quiet("Its secret keys are set by those who may change security settings."));
        }
        secrets.values().stream().findFirst().ifPresent(field -> told.at("methods[0].secrets", field));
        fields.add(told, new Action("Save " + choice.label()).does(this::save));
        add(new Box(choice.label(), Words.space(), state()).padded(fields));
    }

    private Status state() {
        GatewaySetting setting = choice.setting();
        if (!setting.enabled()) {
            return new Status(Status.Kind.NEUTRAL, "Not offered");
        }
        boolean keys = !choice.secrets().isEmpty() && setting.test();
        return keys || choice.method() == PaymentMethod.SIMULATOR
                ? new Status(Status.Kind.SOON, "Offered, for trying out")
                : new Status(Status.Kind.GOOD, "Offered");
    }

    private TextField setting(String name) {
        TextField field = new TextField(words(name));
        field.setValue(choice.setting().settings().getOrDefault(name, ""));
        field.setWidthFull();
        if (choice.method() == PaymentMethod.TRANSFER) { // it names the account that the money goes to
            boolean may = Allowed.may(Permission.MANAGE_SECURITY);
            field.setReadOnly(!may);
            field.setHelperText(
                    may
                            ? "Name the bank account here. A change is mailed to every owner."
                            : "Set by those who may change security settings.");
        }
        settings.put(name, field);
        told.at("methods[0].settings." + name, field);
        return field;
    }

    private PasswordField secret(String name) {
        PasswordField field = new PasswordField(words(name));
        boolean set = choice.setting().secrets().contains(name);
        field.setHelperText(set ? "It is set. Write a new one to replace it." : "Not set yet.");
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "off");
        secrets.put(name, field);
        told.at("methods[0].secrets." + name, field);
        return field;
    }

    /** A name such as {@code webhookSecret} in words. */
    static String words(String name) {
        String apart =
                name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').replace('_', ' ');
        return apart.substring(0, 1).toUpperCase(Locale.ROOT)
                + apart.substring(1).toLowerCase(Locale.ROOT);
    }

    private void save() {
        told.trying(() -> {
            Map<String, String> wanted = new HashMap<>();
            settings.forEach((name, field) -> {
                if (!field.getValue().isBlank()) {
                    wanted.put(name, field.getValue().strip());
                }
            });
            Map<String, String> written = new HashMap<>();
            secrets.forEach((name, field) -> {
                if (!field.getValue().isBlank()) {
                    written.put(name, field.getValue().strip());
                }
            });
            List<ChangeGateway> changes = new ArrayList<>();
            changes.add(new ChangeGateway(
                    choice.setting().gateway(),
                    Optional.of(offered.getValue()),
                    choice.secrets().isEmpty() ? Optional.empty() : Optional.of(test.getValue()),
                    choice.settings().isEmpty() ? Optional.empty() : Optional.of(wanted),
                    written));
            changes.addAll(others());
            methods.change(changes, Optional.empty());
            saved.run();
            Saved.say(choice.label() + " saved");
        });
    }

    /** One gateway takes cards: the others are switched off with this one's switching on. */
    private List<ChangeGateway> others() {
        if (!offered.getValue() || choice.method() != PaymentMethod.CARD) {
            return List.of();
        }
        return all.stream()
                .filter(other -> other.method() == PaymentMethod.CARD
                        && other.setting().enabled()
                        && !other.setting().gateway().equals(choice.setting().gateway()))
                .map(other -> new ChangeGateway(
                        other.setting().gateway(), Optional.of(false), Optional.empty(), Optional.empty(), Map.of()))
                .toList();
    }
}
