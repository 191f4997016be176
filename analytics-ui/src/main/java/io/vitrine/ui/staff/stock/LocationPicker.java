package io.vitrine.ui.staff.stock;

import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Picker;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The choice of one location or of all that the person sees. */
final class LocationPicker {

    private LocationPicker() {}

    static Picker of(List<Location> all, Optional<LocationId> chosen, Function<Optional<LocationId>, Address> page) {
        Picker picker = new Picker("Location", name(all, chosen).orElse("All"));
        picker.choice("All", page.apply(Optional.empty()).toString(), chosen.isEmpty());
        all.forEach(location -> picker.choice(
                location.name(),
                page.apply(Optional.of(location.id())).toString(),
                chosen.filter(location.id()::equals).isPresent()));
        return picker;
    }

    static Optional<String> name(List<Location> all, Optional<LocationId> id) {
        return all.stream()
                .filter(location -> id.filter(location.id()::equals).isPresent())
                .map(Location::name)
                .findFirst();
    }
}
