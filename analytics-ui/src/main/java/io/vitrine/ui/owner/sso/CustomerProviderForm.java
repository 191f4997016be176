package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.html.Div;
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
    private final transient ProviderFields fields;
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
        this.fields = fields(known.isPresent());
        known.ifPresent(provider -> fields.fill(provider.name(), provider.issuer(), provider.clientId()));
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
                copy);
        add(fields.all());
        add(reason, told, actions);
    }

    private static ProviderFields fields(boolean kept) {
        ProviderFields made = new ProviderFields(
                "As your customers know it; stands on the button as Continue with ...",
                kept
                        ? "Another issuer is another provider: name it beside this one"
                        : "Such as https://accounts.google.com; its discovery document is looked for below it",
                kept);
        if (kept) {
            made.fixIssuer();
        }
        return made;
    }

    private void test() {
        told.trying(() -> {
            singleSignOn.test(fields.issuer());
            told.done("It answers as it should, and its keys can be read.");
        });
    }

    private void save() {
        told.trying(() -> {
            providers.name(
                    new NameProvider(fields.name(), fields.issuer(), fields.clientId(), fields.secret()),
                    reason.getValue());
            changed.run();
        });
    }
}
