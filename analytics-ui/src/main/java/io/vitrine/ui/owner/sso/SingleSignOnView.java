package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.social.CustomerProviders;
import io.vitrine.identity.sso.Provider;
import io.vitrine.identity.sso.SingleSignOn;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The provider that the business's people sign in with, and those for customers. */
@Route(value = "owner/single-sign-on", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_SECURITY)
@Dependent
public class SingleSignOnView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SingleSignOn singleSignOn;
    private final transient CustomerProviders customers;
    private final transient Clock clock;
    private final Div blocks = new Div();

    @Inject
    SingleSignOnView(SingleSignOn singleSignOn, CustomerProviders customers, Clock clock) {
        this.singleSignOn = singleSignOn;
        this.customers = customers;
        this.clock = clock;
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(
                new PageHead("Single sign-on")
                        .basis(
                                "Your people sign in with the account that they have at your own provider, and customers with accounts"
                                        + " that they have elsewhere.")
                        .below(new Link("owner/security", "Security")),
                blocks);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Optional<Provider> known = singleSignOn.find();
        blocks.removeAll();
        blocks.add(
                known.map(this::state).orElseGet(SingleSignOnView::none),
                new ProviderForm(singleSignOn, known, this::show));
        known.ifPresent(provider -> blocks.add(removal(provider)));
        blocks.add(new CustomersSection(
                customers, singleSignOn, Desk.current(clock).dates()));
    }

    private Box removal(Provider provider) {
        return new Removal(
                        provider.name(),
                        "The button disappears, and everybody signs in with the own password.",
                        "Whoever is signed in through " + provider.name()
                                + " is signed out now. Who has never used the own password asks for a new one under"
                                + " Forgot the password.",
                        reason -> {
                            singleSignOn.remove(reason);
                            show();
                        })
                .boxed();
    }

    private static Box none() {
        return new Box("For your people")
                .with(new EmptyState(
                        "No provider",
                        "Everybody signs in with the own password. With a provider of OpenID Connect, such as Microsoft"
                                + " Entra, Google Workspace, Okta or Keycloak, a button for it stands on your sign-in"
                                + " page."));
    }

    private Box state(Provider provider) {
        return new Box("For your people")
                .padded(new Facts()
                        .fact("Button", "Sign in with " + provider.name())
                        .fact("Issuer", provider.issuer())
                        .fact("Domains", String.join(", ", provider.domains()))
                        .fact(
                                "Required",
                                provider.required()
                                        ? new Status(Status.Kind.GOOD, "Yes, except of owners")
                                        : new Status(Status.Kind.NEUTRAL, "No"))
                        .fact(
                                "Second factor",
                                provider.trustsFactor()
                                        ? "The provider's counts where it says it asked for one; owners and deciders"
                                                + " show their own"
                                        : "Each person's own, after the provider")
                        .fact("Changed", Desk.current(clock).dates().when(provider.changedAt())));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Single sign-on");
    }
}
