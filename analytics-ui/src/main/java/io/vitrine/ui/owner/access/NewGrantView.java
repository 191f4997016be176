package io.vitrine.ui.owner.access;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.grant.DocumentClass;
import io.vitrine.identity.grant.GiveGrant;
import io.vitrine.identity.grant.GrantKind;
import io.vitrine.identity.grant.GrantScope;
import io.vitrine.identity.grant.GrantView;
import io.vitrine.identity.grant.Grants;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets an auditor or a stakeholder in. */
@Route(value = "owner/auditors/new", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_GRANTS)
@Dependent
public class NewGrantView extends Div implements HasDynamicTitle {

    private static final int MONTH = 30;

    private final transient Grants grants;
    private final transient Clock clock;
    private final transient Desk desk;
    private final TextField email = new TextField("Email");
    private final Select<GrantKind> kind = new Select<>();
    private final DatePicker until;
    private final DatePicker first;
    private final DatePicker last;
    private final MultiSelectComboBox<Location> places = new MultiSelectComboBox<>("Locations (optional)");
    private final CheckboxGroup<DocumentClass> documents = new CheckboxGroup<>("Documents");
    private final Checkbox trail = new Checkbox("Shows the audit trail of these days");
    private final TextArea reason = new TextArea("Reason (optional)");
    private final Complaint complaint = new Complaint();

    @Inject
    NewGrantView(Grants grants, Locations locations, Clock clock) {
        this.grants = grants;
        this.clock = clock;
        desk = Desk.current(clock);
        until = Fields.date("Access until the end of", desk.today().plusDays(MONTH));
        first = Fields.date("Figures from", desk.today().minusYears(1).withDayOfYear(1));
        last = Fields.date("Figures until", desk.today());
        email.setHelperText("The person gets a link by mail and signs in with an account of its own.");
        kind.setLabel("As");
        kind.setItems(GrantKind.AUDITOR, GrantKind.STAKEHOLDER);
        kind.setItemLabelGenerator(GrantKind::label);
        kind.setValue(GrantKind.AUDITOR);
        kind.setHelperText("An auditor opens single orders; a stakeholder sees figures and documents only.");
        kind.addValueChangeListener(chosen -> trail.setEnabled(chosen.getValue() == GrantKind.AUDITOR));
        places.setItems(locations.all());
        places.setItemLabelGenerator(Location::name);
        places.setHelperText("Leave empty for all of them.");
        documents.setItems(DocumentClass.values());
        documents.setItemLabelGenerator(DocumentClass::label);
        reason.setMaxLength(500);
        Div pair = new Div(first, last);
        pair.addClassName("vt-pair");
        Div actions = new Div(cancel(), Action.primary("Give access").does(this::save));
        actions.addClassName("vt-row");
        Div form = new Div(
                complaint, email, kind, until, new H2("Scope"), pair, places, documents, trail, reason, actions);
        form.addClassName("vt-form");
        add(
                new PageHead("Give access").below(new Link("owner/auditors", "Auditors and stakeholders")),
                Words.paragraph(
                        grants.needsSecondOwner()
                                ? "Another owner has to confirm this before the mail goes out."
                                : "Every other owner gets a mail about it.",
                        "vt-sm",
                        "vt-mut"),
                form);
    }

    private static Link cancel() {
        Link cancel = new Link("owner/auditors", "Cancel");
        cancel.addClassName("vt-btn");
        return cancel;
    }

    private void save() {
        Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
        email.setErrorMessage(EmailAddress.RULE);
        email.setInvalid(address.isEmpty());
        until.setErrorMessage("Choose a day that is still to come.");
        LocalDate end = until.getValue();
        until.setInvalid(end == null || end.isBefore(desk.today()));
        if (address.isPresent() && end != null && !end.isBefore(desk.today())) {
            complaint.attempt(() -> {
                GrantView given = give(address.get(), end);
                getUI().ifPresent(ui -> ui.navigate("owner/auditors/" + given.id()));
            });
        }
    }

    private GrantView give(EmailAddress address, LocalDate end) throws Problem {
        Set<DocumentClass> classes = Set.copyOf(documents.getValue());
        Optional<Set<java.util.UUID>> only = places.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(places.getValue().stream()
                        .map(location -> location.id().value())
                        .collect(Collectors.toUnmodifiableSet()));
        boolean log = kind.getValue() == GrantKind.AUDITOR && trail.getValue();
        Instant now = clock.instant();
        return grants.give(new GiveGrant(
                address,
                kind.getValue(),
                now,
                end.plusDays(1).atStartOfDay(desk.business().zone()).toInstant(),
                new GrantScope(
                        Optional.ofNullable(first.getValue()),
                        Optional.ofNullable(last.getValue()),
                        only,
                        classes,
                        log),
                reason.getValue()));
    }

    @Override
    public String getPageTitle() {
        return desk.title("Give access");
    }
}
