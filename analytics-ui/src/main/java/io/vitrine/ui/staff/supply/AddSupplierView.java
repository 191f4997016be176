package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.supply.Suppliers;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Adds a supplier. */
@Route(value = "staff/suppliers/new", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class AddSupplierView extends Div implements HasDynamicTitle {

    private final transient Clock clock;

    @Inject
    AddSupplierView(Suppliers suppliers, Clock clock) {
        this.clock = clock;
        add(
                new PageHead("Add a supplier").below(new Link("staff/suppliers", "Suppliers")),
                new SupplierForm(
                        Optional.empty(),
                        Desk.current(clock).business().currency(),
                        "Add supplier",
                        wanted -> UI.getCurrent()
                                .navigate("staff/suppliers/"
                                        + suppliers.add(wanted).id())));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Add a supplier");
    }
}
