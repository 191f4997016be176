package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.identity.sso.SetUpProvider;
import java.util.Optional;

/** What every provider is known by. */
final class ProviderFields {

    private final TextField name = new TextField("Name");
    private final TextField issuer = new TextField("Issuer");
    private final TextField clientId = new TextField("Client id");
    private final PasswordField secret = new PasswordField("Client secret");

    /** @param kept whether a secret was given before, which stays when none is typed */
    ProviderFields(String nameHelp, String issuerHelp, boolean kept) {
        name.setHelperText(nameHelp);
        name.setMaxLength(SetUpProvider.NAME);
        issuer.setHelperText(issuerHelp);
        issuer.setMaxLength(SetUpProvider.LONG);
        clientId.setMaxLength(SetUpProvider.LONG);
        secret.setHelperText(
                kept ? "Leave it empty to keep the one that was given" : "Kept sealed, and never shown again");
        secret.setMaxLength(SetUpProvider.LONG);
        secret.getElement().setAttribute("autocomplete", "off");
        name.setWidthFull();
        issuer.setWidthFull();
        clientId.setWidthFull();
        secret.setWidthFull();
    }

    Component[] all() {
        return new Component[] {name, issuer, clientId, secret};
    }

    void fill(String knownName, String knownIssuer, String knownClient) {
        name.setValue(knownName);
        issuer.setValue(knownIssuer);
        clientId.setValue(knownClient);
    }

    /** Another issuer would be another provider. */
    void fixIssuer() {
        issuer.setReadOnly(true);
    }

    String name() {
        return name.getValue();
    }

    String issuer() {
        return issuer.getValue();
    }

    String clientId() {
        return clientId.getValue();
    }

    Optional<String> secret() {
        return Optional.of(secret.getValue());
    }
}
