package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.apikey.ApiKeys;
import io.vitrine.identity.apikey.MakeKey;
import io.vitrine.identity.apikey.NewSecret;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes a key and shows its secret once. */
@Route(value = "owner/keys/new", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_KEYS)
@Dependent
public class NewKeyView extends Div implements HasDynamicTitle {

    private final transient ApiKeys keys;
    private final transient Hosts hosts;
    private final transient Clock clock;
    private final TextField name = new TextField("Name");
    private final ScopeChoice scopes = new ScopeChoice();
    private final Select<Lifetime> lifetime = new Select<>();
    private final Div body = new Div();
    private final transient Refusal refusal = new Refusal("name", name).field("scopes", scopes);

    @Inject
    NewKeyView(ApiKeys keys, Hosts hosts, Clock clock) {
        this.keys = keys;
        this.hosts = hosts;
        this.clock = clock;
        name.setHelperText("The program that will use it, such as Till in the harbour shop");
        name.setMaxLength(MakeKey.NAME);
        lifetime.setLabel("Works for");
        lifetime.setItems(Lifetime.values());
        lifetime.setItemLabelGenerator(Lifetime::words);
        lifetime.setValue(Lifetime.YEAR);
        Link cancel = new Link("owner/keys", "Cancel");
        cancel.addClassName("vt-btn");
        Div actions = new Div(cancel, Action.primary("Make key").does(this::make));
        actions.addClassName("vt-row");
        Div form = new Div(name, scopes, lifetime, actions);
        form.addClassName("vt-form");
        body.add(form);
        add(new PageHead("Make a key").below(new Link("owner/keys", "Keys and clients")), body);
    }

    private void make() {
        refusal.clear();
        try {
            scopes.check(new Checks()
                            .text(name.getValue(), MakeKey.NAME, "name", "Name the program that will use the key."))
                    .raise();
            MakeKey wanted = new MakeKey(
                    name.getValue(), scopes.scopes(), lifetime.getValue().from(clock.instant()));
            NewSecret made = keys.make(wanted);
            String root = hosts.urlOf(Desk.current(clock).business().slug());
            body.removeAll();
            body.add(new SecretShown(
                    made.secret(), new Examples(root).key(wanted.scopes().permissions())));
        } catch (Problem problem) {
            refusal.show(problem);
        }
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Make a key");
    }
}
