package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.identity.social.CustomerProvider;
import io.vitrine.identity.social.CustomerProviders;
import io.vitrine.identity.social.NameProvider;
import io.vitrine.identity.sso.SingleSignOn;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;
import java.util.Optional;

/** What a provider for customers has to know of Vitrine, and Vitrine of the provider. */
final class CustomerProviderForm extends Div {

    private final transient CustomerProviders providers;
    private final transient SingleSignOn singleSignOn;
    private final transient Runnable changed;
    private final TextField name = new TextField("Name");
    private final TextField issuer = new TextField("Issuer");
    private final TextField clientId = new TextField("Client id");
    private final PasswordField secret = new PasswordField("Client secret");
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();

    /** @param redirectUri to register with the provider */
    CustomerProviderForm(
            CustomerProviders providers,
            SingleSignOn singleSignOn,
            Optional<CustomerProvider> known,
            String redirectUri,
            Runnable changed) {
        this.providers = providers;
        this.singleSignOn = singleSignOn;
        this.changed = changed;
        help(known.isPresent());
        known.ifPresent(this::fill);
        addClassName("vt-form");
        Div copy = new Div(CopyButton.of(redirectUri));
        copy.addClassName("vt-row");
        Div actions = new Div(
                new Action("Test the connection").does(this::test),
                new Action(known.map(provider -> "Save " + provider.name()).orElse("Name the provider"))
                        .does(this::save));
        actions.addClassNames("vt-row", "vt-wrap");
        add(
                Words.paragraph(
                        "Register Vitrine there as a web application with this redirect URI, which is this provider's"
                                + " alone.",
                        "vt-mut"),
                new CodeBlock(
                        "Redirect URI of " + known.map(CustomerProvider::name).orElse("the next provider"),
                        redirectUri),
                copy,
                name,
                issuer,
                clientId,
                secret,
                reason,
                told,
                actions);
    }

    private void help(boolean kept) {
        name.setHelperText("As your customers know it; stands on the button as Continue with ...");
        name.setMaxLength(NameProvider.NAME);
        issuer.setHelperText(
                kept
                        ? "Another issuer is another provider: name it beside this one"
                        : "Such as https://accounts.google.com; its discovery document is looked for below it");
        issuer.setMaxLength(NameProvider.LONG);
        issuer.setReadOnly(kept);
        clientId.setMaxLength(NameProvider.LONG);
        secret.setHelperText(
                kept ? "Leave it empty to keep the one that was given" : "Kept sealed, and never shown again");
        secret.setMaxLength(NameProvider.LONG);
        secret.getElement().setAttribute("autocomplete", "off");
        name.setWidthFull();
        issuer.setWidthFull();
        clientId.setWidthFull();
        secret.setWidthFull();
    }

    private void fill(CustomerProvider provider) {
        name.setValue(provider.name());
        issuer.setValue(provider.issuer());
        clientId.setValue(provider.clientId());
    }

    private void test() {
        told.trying(() -> {
            singleSignOn.test(issuer.getValue());
            told.done("It answers as it should, and its keys can be read.");
        });
    }

    private void save() {
        told.trying(() -> {
            providers.name(
                    new NameProvider(
                            name.getValue(), issuer.getValue(), clientId.getValue(), Optional.of(secret.getValue())),
                    reason.getValue());
            changed.run();
        });
    }
}
