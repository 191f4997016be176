package io.vitrine.ui.owner.locations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.AddLocation;
import io.vitrine.core.location.LocationKind;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Adds a location. */
@Route(value = "owner/locations/new", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_LOCATIONS)
@Dependent
public class AddLocationView extends Div implements HasDynamicTitle {

    private final transient Locations locations;
    private final transient Clock clock;
    private final TextField name = new TextField("Name");
    private final Select<LocationKind> kind = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>("Time zone");

    @Inject
    AddLocationView(Locations locations, Clock clock) {
        this.locations = locations;
        this.clock = clock;
        Desk desk = Desk.current(clock);
        name.setHelperText("As people in the business call it");
        name.setMaxLength(120);
        kind.setLabel("Kind");
        kind.setItems(LocationKind.values());
        kind.setItemLabelGenerator(AddLocationView::word);
        kind.setValue(LocationKind.SHOP);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setValue(desk.business().zone().getId());
        zone.setHelperText("For opening hours and labels. Figures follow the business's own time zone.");
        Div actions = new Div(Action.primary("Add location").does(this::save), cancel());
        actions.addClassName("vt-row");
        Div form = new Div(name, kind, zone, actions);
        form.addClassNames("vt-form");
        add(new PageHead("Add a location").below(new Link("owner/locations", "Locations")), form);
    }

    private static Link cancel() {
        Link cancel = new Link("owner/locations", "Cancel");
        cancel.addClassName("vt-btn");
        return cancel;
    }

    private void save() {
        try {
            locations.add(new AddLocation(
                    name.getValue(),
                    kind.getValue(),
                    Optional.ofNullable(zone.getValue()).map(ZoneId::of)));
            UI.getCurrent().navigate("owner/locations");
        } catch (Problem problem) {
            name.setErrorMessage(
                    problem.errors().isEmpty()
                            ? problem.detail()
                            : problem.errors().get(0).cure());
            name.setInvalid(true);
            name.focus();
        }
    }

    private static String word(LocationKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Add a location");
    }
}
