package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Role;
import io.vitrine.core.location.Location;
import io.vitrine.identity.membership.Reach;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.identity.membership.Term;
import io.vitrine.ui.kit.Fields;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which role, where and until when: the roles that the person can hand out, and the locations within reach. */
final class GrantFields {

    private static final Set<String> EXTERNAL = Set.of(Role.AUDITOR.name(), Role.STAKEHOLDER.name());

    final Select<TeamRole> role = new Select<>();
    final MultiSelectComboBox<Location> places = new MultiSelectComboBox<>("Locations (optional)");

    final DatePicker last = Fields.date("Last day (optional)");
    private final ZoneId zone;

    GrantFields(List<TeamRole> roles, List<Location> locations, ZoneId zone) {
        this.zone = zone;
        var mine = CurrentCall.require().actor().access();
        role.setLabel("Role");
        role.setItems(roles.stream()
                .filter(one -> !EXTERNAL.contains(one.key()))
                .filter(one -> mine.permissions().containsAll(one.permissions()))
                .filter(one -> !one.isOwner() || mine.role().equals(TeamRole.OWNER))
                .toList());
        role.setItemLabelGenerator(TeamRole::name);
        role.addValueChangeListener(chosen -> {
            role.setHelperText(
                    chosen.getValue() == null ? "" : chosen.getValue().description());
            boolean owner = chosen.getValue() != null && chosen.getValue().isOwner();
            last.setVisible(!owner);
            if (owner) {
                last.clear();
            }
        });
        last.setHelperText("Access ends by itself after this day; leave empty for no end");
        last.setClearButtonVisible(true);
        last.setWidthFull();
        places.setItems(locations);
        places.setItemLabelGenerator(Location::name);
        places.setHelperText("Leave empty for everywhere");
        places.setVisible(!locations.isEmpty());
        role.setWidthFull();
        places.setWidthFull();
    }

    void preset(TeamMember member, Optional<TeamRole> now, List<Location> locations) {
        Optional<Set<UUID>> reach = member.access().locations();
        now.ifPresent(role::setValue);
        member.until().ifPresent(end -> last.setValue(LocalDate.ofInstant(end.minusMillis(1), zone)));
        reach.ifPresent(only -> places.setValue(locations.stream()
                .filter(place -> only.contains(place.id().value()))
                .collect(Collectors.toSet())));
    }

    Optional<TeamRole> chosen() {
        return Optional.ofNullable(role.getValue());
    }

    Term term() {
        return Optional.ofNullable(last.getValue())
                .map(day -> Term.until(day.plusDays(1).atStartOfDay(zone).toInstant()))
                .orElse(Term.UNLIMITED);
    }

    Reach reach() {
        Set<UUID> only =
                places.getValue().stream().map(place -> place.id().value()).collect(Collectors.toUnmodifiableSet());
        return only.isEmpty() ? Reach.EVERYWHERE : Reach.at(only);
    }
}
