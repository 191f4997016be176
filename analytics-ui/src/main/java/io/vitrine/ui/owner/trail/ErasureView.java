package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Erases what the trail holds of a person, and the customer account, after a look at what that is. */
@Route(value = ErasureView.PAGE, layout = OwnerLayout.class)
@Needs(Permission.MANAGE_SECURITY)
@Dependent
public class ErasureView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PAGE = "owner/trail/erasure";
    private static final String PERSON = "person";

    private final transient PersonalData personalData;
    private final transient Clock clock;
    private final TextField person = new TextField("Customer's id");
    private final Div found = new Div();

    @Inject
    ErasureView(PersonalData personalData, Clock clock) {
        this.personalData = personalData;
        this.clock = clock;
        person.setHelperText("Such as cus_01h… or cac_01h…; it stands in the entries about the person, as \"about\"");
        person.setWidthFull();
        person.setMaxLength(100);
        Div form = new Div(
                person,
                new Action("Look")
                        .does(() -> Address.of(PAGE)
                                .with(PERSON, person.getValue().strip())
                                .open()));
        form.addClassName("vt-form");
        Div blocks = new Div(new Box("Whose data").padded(form), found);
        blocks.addClassNames("vt-stack", "vt-after-head");
        found.addClassName("vt-stack");
        add(
                new PageHead("Erase a person's data")
                        .basis(
                                "In the audit trail: the entries and their proofs stay, what they say of the person goes, and the"
                                        + " customer account with it.")
                        .below(new Link(TrailView.PAGE, "Audit trail")),
                blocks);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<String> asked =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(PERSON, List.of());
        found.removeAll();
        asked.stream().findFirst().filter(id -> !id.isBlank()).ifPresent(this::look);
    }

    private void look(String subject) {
        person.setValue(subject);
        try {
            found.add(new ErasureBox(personalData, personalData.preview(subject), Desk.current(clock)));
        } catch (Problem nothing) {
            found.add(new Box("Nothing to erase")
                    .with(new EmptyState(
                            "The trail holds nothing readable of this person",
                            "Look at the id again. If the data were erased before, they cannot be read by anybody.")));
        }
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Erase a person's data");
    }
}
