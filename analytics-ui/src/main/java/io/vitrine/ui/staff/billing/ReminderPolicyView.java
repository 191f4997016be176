package io.vitrine.ui.staff.billing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.dunning.Dunning;
import io.vitrine.commerce.dunning.DunningPolicy;
import io.vitrine.commerce.dunning.DunningStep;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** When customers are reminded, and in which words. */
@Route(value = "staff/reminders/policy", layout = StaffLayout.class)
@Needs(Permission.MANAGE_INVOICES)
@Dependent
public class ReminderPolicyView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST = 6;
    private static final int WEEK = 7;

    private final transient Dunning dunning;
    private final transient Clock clock;
    private final Checkbox enabled = new Checkbox("Send reminders of overdue invoices, with the invoice as PDF");
    private final Checkbox statements =
            new Checkbox("Send a statement on the first of each month to customers who owe something");
    private final Div steps = new Div();
    private final List<StepFields> fields = new ArrayList<>();
    private Told told = new Told();

    @Inject
    ReminderPolicyView(Dunning dunning, Clock clock) {
        this.dunning = dunning;
        this.clock = clock;
        steps.addClassName("vt-stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        DunningPolicy policy = dunning.policy();
        enabled.setValue(policy.enabled());
        statements.setValue(policy.statements());
        draw(policy.steps());
    }

    private void draw(List<DunningStep> shown) {
        told = new Told();
        fields.clear();
        steps.removeAll();
        for (DunningStep step : shown) {
            StepFields one = new StepFields(fields.size() + 1, step, this::remove);
            one.tell(told, fields.size());
            fields.add(one);
            steps.add(one);
        }
        Div actions = new Div(Action.primary("Save reminders").does(this::save));
        if (shown.size() < MOST) {
            actions.addComponentAsFirst(new Action("Add a reminder").does(this::more));
        }
        actions.addClassName("vt-row");
        Div form = new Div(told, enabled, statements, steps, actions);
        form.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(
                new PageHead("Reminders: when and how")
                        .below(new Link("staff/reminders", "Reminders"))
                        .basis("Each reminder is sent once for each invoice, and none for what was paid meanwhile."),
                form);
    }

    private List<DunningStep> typed() {
        return new ArrayList<>(fields.stream().map(StepFields::step).toList());
    }

    private void more() {
        List<DunningStep> all = typed();
        int last = all.isEmpty() ? 0 : all.get(all.size() - 1).days();
        all.add(new DunningStep(last + WEEK, "Reminder: invoice {number}", ""));
        draw(all);
    }

    private void remove(StepFields gone) {
        draw(fields.stream().filter(one -> one != gone).map(StepFields::step).toList());
    }

    private void save() {
        told.trying(() -> {
            dunning.set(new DunningPolicy(enabled.getValue(), statements.getValue(), typed()));
            told.done("Saved. The next run is within ten minutes.");
        });
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Reminders: when and how");
    }
}
