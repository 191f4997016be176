package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.social.CustomerProvider;
import io.vitrine.identity.social.CustomerProviders;
import io.vitrine.identity.sso.SingleSignOn;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Optional;

/** The providers that customers may sign in with: each with what changes and removes it, and the next one. */
final class CustomersSection extends Div {

    private final transient CustomerProviders providers;
    private final transient SingleSignOn singleSignOn;
    private final transient Dates dates;

    CustomersSection(CustomerProviders providers, SingleSignOn singleSignOn, Dates dates) {
        this.providers = providers;
        this.singleSignOn = singleSignOn;
        this.dates = dates;
        addClassName("vt-stack");
        show();
    }

    private void show() {
        removeAll();
        List<CustomerProvider> known = providers.all();
        add(known.isEmpty() ? none() : some(known.size()));
        known.forEach(provider -> add(box(provider)));
        providers.nextRedirectUri().ifPresent(address -> {
            CustomerProviderForm form =
                    new CustomerProviderForm(providers, singleSignOn, Optional.empty(), address, this::show);
            add(new Box("Name a provider for customers").padded(form));
        });
    }

    private static Box none() {
        return new Box("For customers")
                .with(new EmptyState(
                        "No provider for customers",
                        "Customers register with a password. With up to five providers of OpenID Connect, such as Google,"
                                + " Microsoft or Apple, buttons for them stand on the customers' sign-in page."));
    }

    private static Box some(int count) {
        return new Box("For customers")
                .padded(Words.paragraph(
                        "Customers may sign in with " + (count == 1 ? "this account" : "these accounts")
                                + " elsewhere. Who has a password here writes it once, and a second factor is still asked"
                                + " for.",
                        "vt-mut"));
    }

    private Box box(CustomerProvider provider) {
        Div body = new Div();
        body.addClassName("vt-stack");
        facts(body, provider);
        return new Box(provider.name()).padded(body);
    }

    private void facts(Div body, CustomerProvider provider) {
        Action change = new Action("Change");
        change.getElement().setAttribute("aria-label", "Change " + provider.name());
        body.removeAll();
        body.add(
                new Facts()
                        .fact("Button", "Continue with " + provider.name())
                        .fact("Issuer", provider.issuer())
                        .fact("Client id", provider.clientId())
                        .fact("Redirect URI", Words.span(providers.redirectUri(provider), "vt-mono"))
                        .fact("Changed", dates.when(provider.changedAt())),
                new Span(change.does(() -> edit(body, provider))),
                new Removal(
                        provider.name(),
                        "The button disappears, and its connections with customers' accounts end.",
                        "Customers whom " + provider.name()
                                + " lets in are signed out now. Who has no password here asks for"
                                + " one under Forgot the password. Naming it again does not bring the connections back.",
                        reason -> {
                            providers.remove(provider.id(), reason);
                            show();
                        }));
    }

    private void edit(Div body, CustomerProvider provider) {
        body.removeAll();
        body.add(
                new CustomerProviderForm(
                        providers, singleSignOn, Optional.of(provider), providers.redirectUri(provider), this::show),
                new Span(new Action("Keep it as it is").does(() -> facts(body, provider))));
    }
}
