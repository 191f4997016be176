package io.vitrine.ui.audit;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.ui.owner.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a page of figures counts: what its address asks for, within the acting person's grant. */
@ApplicationScoped
class GrantedScope {

    @Inject
    OwnGrant grant;

    @Inject
    Locations locations;

    AuditScope read(String path, BeforeEnterEvent event, Desk desk) {
        return AuditScope.read(path, grant.require(), event.getLocation().getQueryParameters(), desk, places());
    }

    /** The locations that a page can name: those of the grant, or none for who sees the whole only. */
    private List<Location> places() {
        return CurrentCall.require().actor().may(Permission.READ_LOCATIONS) ? locations.all() : List.of();
    }
}
