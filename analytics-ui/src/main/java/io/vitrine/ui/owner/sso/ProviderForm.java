package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.vitrine.identity.sso.Provider;
import io.vitrine.identity.sso.SetUpProvider;
import io.vitrine.identity.sso.SingleSignOn;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;
import java.util.List;
import java.util.Optional;

/** What the provider has to know of Vitrine, and Vitrine of the provider. */
final class ProviderForm extends Div {

    private final transient SingleSignOn singleSignOn;
    private final transient Runnable changed;
    private final transient ProviderFields fields;
    private final TextArea domains = new TextArea("Domains of your people's addresses");
    private final Checkbox required = new Checkbox("People other than owners have to sign in this way");
    private final Checkbox factor = new Checkbox("The provider asks for a second factor");
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();

    ProviderForm(SingleSignOn singleSignOn, Optional<Provider> known, Runnable changed) {
        this.singleSignOn = singleSignOn;
        this.changed = changed;
        addClassName("vt-stack");
        this.fields = new ProviderFields(
                "As your people know it; stands on the button of the sign-in page",
                "Such as https://login.example.com; its discovery document is looked for below it",
                known.isPresent());
        help();
        known.ifPresent(this::fill);
        Div actions = new Div(
                new Action("Test the connection").does(this::test),
                Action.primary(known.isPresent() ? "Save the provider" : "Set up the provider")
                        .does(this::save));
        actions.addClassNames("vt-row", "vt-wrap");
        Div form = new Div(fields.all());
        form.add(domains, required, factor, reason, told, actions);
        form.addClassName("vt-form");
        add(redirect(), new Box(known.isPresent() ? "Change the provider" : "Set up a provider").padded(form));
    }

    private Box redirect() {
        String address = singleSignOn.redirectUri();
        Div line = new Div(CopyButton.of(address));
        line.addClassName("vt-row");
        Div body = new Div(
                Words.paragraph(
                        "Register Vitrine there as a web application with this redirect URI, and copy its client id and"
                                + " client secret.",
                        "vt-mut"),
                new CodeBlock("Redirect URI", address),
                line);
        body.addClassName("vt-stack4");
        return new Box("At the provider").padded(body);
    }

    private void help() {
        domains.setHelperText("One per line, such as example.com. Addresses of other domains are refused.");
        required.setHelperText("Owners can always use their password, so that a dead provider locks nobody out.");
        factor.setHelperText("Counts only where the provider says so in amr or acr. Owners, and whoever decides on"
                + " approvals or changes security settings, show their own all the same.");
        domains.setWidthFull();
    }

    private void fill(Provider provider) {
        fields.fill(provider.name(), provider.issuer(), provider.clientId());
        domains.setValue(String.join("\n", provider.domains()));
        required.setValue(provider.required());
        factor.setValue(provider.trustsFactor());
    }

    private void test() {
        told.trying(() -> {
            singleSignOn.test(fields.issuer());
            told.done("It answers as it should, and its keys can be read.");
        });
    }

    private void save() {
        told.trying(() -> {
            singleSignOn.set(
                    new SetUpProvider(
                            fields.name(),
                            fields.issuer(),
                            fields.clientId(),
                            fields.secret(),
                            List.of(domains.getValue().split("[\\s,]+", -1)),
                            required.getValue(),
                            factor.getValue()),
                    reason.getValue());
            changed.run();
        });
    }
}
