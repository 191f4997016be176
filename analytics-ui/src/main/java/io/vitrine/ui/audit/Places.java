package io.vitrine.ui.audit;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import java.util.List;

/** The locations that a page can name: those of the grant, or none for who sees the whole only. */
final class Places {

    private Places() {}

    static List<Location> granted(Locations locations) {
        return CurrentCall.require().actor().may(Permission.READ_LOCATIONS) ? locations.all() : List.of();
    }
}
