package io.vitrine.ui.owner.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.network.Network;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.identity.perimeter.AddressRule;
import io.vitrine.identity.perimeter.Perimeter;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;
import java.util.List;
import java.util.Optional;

/** Networks that people may work from. */
final class AddressesBox extends Div {

    private final transient Perimeter perimeter;
    private final transient List<TeamRole> roles;
    private final TextField network = new TextField("Network");
    private final Select<TeamRole> role = new Select<>();
    private final TextField note = new TextField("Note (optional)");
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();
    private final Div table = new Div();

    AddressesBox(Perimeter perimeter, List<TeamRole> roles) {
        this.perimeter = perimeter;
        this.roles = List.copyOf(roles);
        network.setHelperText("Such as 192.0.2.0/24 or 2001:db8::/32. You work from "
                + CurrentCall.require().origin() + ".");
        role.setLabel("For the role");
        role.setItems(this.roles);
        role.setItemLabelGenerator(one -> one == null ? "Everybody" : one.name());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("Everybody");
        note.setMaxLength(300);
        network.setWidthFull();
        role.setWidthFull();
        note.setWidthFull();
        Div form = new Div(network, role, note, reason, told, new Action("Allow the network").does(this::allow));
        form.addClassName("vt-form");
        show();
        add(new Box("Networks")
                .padded(
                        Words.paragraph(
                                "Without a rule people work from anywhere. Rules of a role stand instead of those for"
                                        + " everybody. A change that would shut you out is refused.",
                                "vt-mut"),
                        form)
                .with(table));
    }

    private void allow() {
        told.trying(() -> {
            Network wanted =
                    Network.parse(network.getValue()).orElseThrow(() -> Problem.invalid("network", Network.RULE));
            perimeter.allow(
                    wanted,
                    Optional.ofNullable(role.getValue()).map(TeamRole::key),
                    note.getValue(),
                    reason.getValue());
            show();
            told.done("Allowed. The rule is in force now.");
        });
    }

    private void show() {
        List<AddressRule> rules = perimeter.all();
        table.removeAll();
        table.add(
                rules.isEmpty()
                        ? new EmptyState("No rule", "People work from any address.")
                        : new DataTable<AddressRule>("Networks that are allowed")
                                .column("Network", AddressesBox::network)
                                .text("For", this::words)
                                .column("Actions", this::remove, "num")
                                .rows(rules));
    }

    private static Component network(AddressRule rule) {
        Span both = new Span(Words.span(rule.network().text(), "vt-mono"));
        both.add(Words.span(rule.note(), "sub2"));
        return both;
    }

    private String words(AddressRule rule) {
        return rule.roleKey()
                .map(key -> roles.stream()
                        .filter(one -> one.key().equals(key))
                        .map(TeamRole::name)
                        .findFirst()
                        .orElse("A role that is gone"))
                .orElse("Everybody");
    }

    private Component remove(AddressRule rule) {
        Action act = new Action("Remove").small();
        act.getElement().setAttribute("aria-label", "Remove " + rule.network().text());
        return act.does(() -> told.trying(() -> {
            perimeter.remove(rule.id(), reason.getValue());
            show();
            told.done("Removed.");
        }));
    }
}
