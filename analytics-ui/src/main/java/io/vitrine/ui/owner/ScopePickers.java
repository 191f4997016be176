package io.vitrine.ui.owner;

import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Picker;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The choices of a scope bar; each leads to the same page with another scope. */
public final class ScopePickers {

    private final Desk desk;
    private final Scope scope;
    private final Function<Scope, Address> page;

    /** @param page the page's address with another scope and the rest of its state */
    public ScopePickers(Desk desk, Scope scope, Function<Scope, Address> page) {
        this.desk = desk;
        this.scope = scope;
        this.page = page;
    }

    public Picker period() {
        String days = desk.dates().span(scope.period().from(), scope.period().to());
        return period(scope.preset().map(Preset::words).orElse(days));
    }

    /** The period, where what is shown now has other words, such as {@code Any time}. */
    public Picker period(String shown) {
        Picker picker = new Picker("", shown).icon(Glyph.CALENDAR);
        for (Preset preset : Preset.values()) {
            picker.choice(
                    preset.words(),
                    page.apply(scope.with(preset, desk.today())).toString(),
                    shown.equals(preset.words()));
        }
        return picker.more(new OwnDates(scope.period(), period -> page.apply(scope.with(period))));
    }

    /** @param optional whether one may compare with nothing */
    public Picker comparison(boolean optional) {
        Picker picker = new Picker("vs.", scope.compareTo().words());
        for (CompareTo other : CompareTo.values()) {
            if (other == CompareTo.NONE && !optional) {
                continue;
            }
            picker.choice(other.words(), page.apply(scope.with(other)).toString(), other == scope.compareTo());
        }
        return picker;
    }

    public Picker location(List<Location> locations) {
        boolean whole = Allowed.everywhere();
        String all = "All " + locations.size();
        Picker picker = new Picker(
                scope.location().isPresent() ? "Location" : "Locations",
                scope.location().flatMap(id -> name(locations, id)).orElse(all));
        if (whole) {
            picker.choice(all, to(Optional.empty()), scope.location().isEmpty());
        }
        for (Location location : locations) {
            picker.choice(
                    location.name(),
                    to(Optional.of(location.id())),
                    scope.location().filter(location.id()::equals).isPresent());
        }
        return picker;
    }

    private String to(Optional<LocationId> location) {
        return page.apply(scope.at(location)).toString();
    }

    private static Optional<String> name(List<Location> locations, LocationId id) {
        return locations.stream()
                .filter(location -> location.id().equals(id))
                .map(Location::name)
                .findFirst();
    }
}
