package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.client.NewClient;
import io.vitrine.identity.client.RedirectUri;
import io.vitrine.identity.client.RegisterClient;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Registers a client; a secret is shown once. */
@Route(value = "owner/keys/clients/new", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_KEYS)
@Dependent
public class NewClientView extends Div implements HasDynamicTitle {

    private final transient Clients clients;
    private final transient Hosts hosts;
    private final transient Clock clock;
    private final TextField name = new TextField("Name");
    private final RadioButtonGroup<Boolean> secret = new RadioButtonGroup<>("Kind");
    private final TextArea addresses = new TextArea("Where answers go");
    private final ScopeChoice scopes = new ScopeChoice();
    private final Div body = new Div();
    private final transient Refusal refusal =
            new Refusal("name", name).field("redirectUris", addresses).field("scopes", scopes);

    @Inject
    NewClientView(Clients clients, Hosts hosts, Clock clock) {
        this.clients = clients;
        this.hosts = hosts;
        this.clock = clock;
        name.setHelperText("As your people know the program: they read it when they are asked to allow it");
        name.setMaxLength(RegisterClient.NAME);
        secret.setItems(true, false);
        secret.setItemLabelGenerator(keeps ->
                keeps ? "Confidential: a server that keeps a secret" : "Public: an app on a phone or in a browser");
        secret.setValue(true);
        secret.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        addresses.setHelperText("One whole address per line, such as https://books.example/done. Compared character by"
                + " character. None is needed for a server that works on its own only.");
        Link cancel = new Link("owner/keys", "Cancel");
        cancel.addClassName("vt-btn");
        Div actions = new Div(cancel, Action.primary("Register client").does(this::register));
        actions.addClassName("vt-row");
        Div form = new Div(name, secret, addresses, scopes, actions);
        form.addClassName("vt-form");
        body.add(form);
        add(new PageHead("Register a client").below(new Link("owner/keys", "Keys and clients")), body);
    }

    private void register() {
        refusal.clear();
        try {
            scopes.check(new Checks()
                            .text(name.getValue(), RegisterClient.NAME, "name", "Name the program as people know it."))
                    .raise();
            NewClient made = clients.register(
                    new RegisterClient(name.getValue(), secret.getValue(), redirects(), scopes.scopes()));
            Examples examples =
                    new Examples(hosts.urlOf(Desk.current(clock).business().slug()));
            body.removeAll();
            made.secret()
                    .ifPresentOrElse(
                            drawn -> body.add(new SecretShown(
                                    drawn, examples.client(made.id().toString()))),
                            () -> getUI().ifPresent(ui -> ui.navigate("owner/keys/clients/" + made.id())));
        } catch (Problem problem) {
            refusal.show(problem);
        }
    }

    private List<RedirectUri> redirects() {
        return addresses
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line ->
                        RedirectUri.parse(line).orElseThrow(() -> Problem.invalid("redirectUris", RedirectUri.RULE)))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Register a client");
    }
}
