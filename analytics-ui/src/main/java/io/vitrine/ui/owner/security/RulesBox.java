package io.vitrine.ui.owner.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.dualcontrol.RuleSetting;
import io.vitrine.identity.dualcontrol.TwoPersonRules;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Pair;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import io.vitrine.ui.owner.ReasonField;

/** The critical actions, and whether each needs a second person here. */
final class RulesBox extends Div {

    private final transient TwoPersonRules rules;
    private final transient Desk desk;
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();
    private final Div table = new Div();

    RulesBox(TwoPersonRules rules, Desk desk) {
        this.rules = rules;
        this.desk = desk;
        Div form = new Div(reason, told);
        form.addClassName("vt-form");
        show();
        add(new Box("Two people", Words.space(), new Pair(true))
                .padded(
                        Words.paragraph(
                                "Whoever asks never decides. Switching a rule on takes one person, switching it off two.",
                                "vt-mut"),
                        form)
                .with(table));
    }

    private void show() {
        table.removeAll();
        table.add(new DataTable<RuleSetting>("Critical actions")
                .column("Action", RulesBox::name)
                .column("State", RulesBox::state)
                .column("Actions", this::change, "num")
                .rows(rules.all()));
    }

    private static Component name(RuleSetting setting) {
        Span both = new Span(setting.rule().label());
        both.add(Words.span(
                setting.rule().ownersOnly() ? "An owner decides" : "Whoever may decide on approvals", "sub2"));
        return both;
    }

    private static Component state(RuleSetting setting) {
        return setting.required()
                ? new Status(Status.Kind.GOOD, "Two people")
                : new Status(Status.Kind.SOON, "One person");
    }

    private Component change(RuleSetting setting) {
        if (!setting.rule().switchable()) {
            return Words.quiet("Always on");
        }
        Action act = new Action(setting.required() ? "Switch off" : "Switch on").small();
        act.getElement()
                .setAttribute(
                        "aria-label",
                        (setting.required() ? "Switch off: " : "Switch on: ")
                                + setting.rule().label());
        return act.does(() -> told.trying(() -> {
            var outcome = rules.change(setting.rule(), !setting.required(), reason.getValue());
            show();
            told.done(OutcomeWords.of(outcome, "Saved. It is in force now.", desk));
        }));
    }
}
