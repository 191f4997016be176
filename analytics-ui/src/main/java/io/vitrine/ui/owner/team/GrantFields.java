package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Role;
import io.vitrine.core.location.Location;
import io.vitrine.identity.membership.Reach;
import io.vitrine.identity.membership.TeamRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which role, and where: the roles that the person can hand out, and the locations within reach. */
final class GrantFields {

    private static final Set<String> EXTERNAL = Set.of(Role.AUDITOR.name(), Role.STAKEHOLDER.name());

    final Select<TeamRole> role = new Select<>();
    final MultiSelectComboBox<Location> places = new MultiSelectComboBox<>("Locations (optional)");

    GrantFields(List<TeamRole> roles, List<Location> locations) {
        var mine = CurrentCall.require().actor().access();
        role.setLabel("Role");
        role.setItems(roles.stream()
                .filter(one -> !EXTERNAL.contains(one.key()))
                .filter(one -> mine.permissions().containsAll(one.permissions()))
                .filter(one -> !one.isOwner() || mine.role().equals(TeamRole.OWNER))
                .toList());
        role.setItemLabelGenerator(TeamRole::name);
        role.addValueChangeListener(chosen -> role.setHelperText(
                chosen.getValue() == null ? "" : chosen.getValue().description()));
        places.setItems(locations);
        places.setItemLabelGenerator(Location::name);
        places.setHelperText("Leave empty for everywhere");
        places.setVisible(!locations.isEmpty());
        role.setWidthFull();
        places.setWidthFull();
    }

    void preset(Optional<TeamRole> now, Optional<Set<UUID>> reach, List<Location> locations) {
        now.ifPresent(role::setValue);
        reach.ifPresent(only -> places.setValue(locations.stream()
                .filter(place -> only.contains(place.id().value()))
                .collect(Collectors.toSet())));
    }

    Optional<TeamRole> chosen() {
        return Optional.ofNullable(role.getValue());
    }

    Reach reach() {
        Set<UUID> only =
                places.getValue().stream().map(place -> place.id().value()).collect(Collectors.toUnmodifiableSet());
        return only.isEmpty() ? Reach.EVERYWHERE : Reach.at(only);
    }
}
