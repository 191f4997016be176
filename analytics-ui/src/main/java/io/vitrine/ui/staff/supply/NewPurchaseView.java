package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.supply.DraftPurchase;
import io.vitrine.commerce.supply.PurchaseItem;
import io.vitrine.commerce.supply.PurchaseOrder;
import io.vitrine.commerce.supply.PurchaseSuggestions;
import io.vitrine.commerce.supply.Purchases;
import io.vitrine.commerce.supply.Supplier;
import io.vitrine.commerce.supply.SupplierId;
import io.vitrine.commerce.supply.Suppliers;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins a purchase order: from what a location runs out of, or with a first line of one's own. */
@Route(value = "staff/purchase-orders/new", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class NewPurchaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 100;
    private static final int USUAL_RESERVE = 7;
    private static final String SUGGESTED = "What the location is about to run out of";
    private static final String BY_HAND = "A product that I name";

    private final transient Suppliers suppliers;
    private final transient Purchases purchases;
    private final transient PurchaseSuggestions suggestions;
    private final transient Locations locations;
    private final transient Clock clock;
    private final Select<Supplier> supplier = new Select<>();
    private final Select<Location> location = new Select<>();
    private final BigDecimalField rate = new BigDecimalField();
    private final RadioButtonGroup<String> way = new RadioButtonGroup<>("Begin with", SUGGESTED, BY_HAND);
    private final IntegerField reserve = new IntegerField("Days to have in reserve");
    private final TextField code = new TextField("SKU or barcode");
    private final IntegerField pieces = new IntegerField("Pieces");
    private final Told told = new Told();

    @Inject
    NewPurchaseView(
            Suppliers suppliers,
            Purchases purchases,
            PurchaseSuggestions suggestions,
            Locations locations,
            Clock clock) {
        this.suppliers = suppliers;
        this.purchases = purchases;
        this.suggestions = suggestions;
        this.locations = locations;
        this.clock = clock;
        supplier.setLabel("Supplier");
        supplier.setItemLabelGenerator(Supplier::name);
        supplier.addValueChangeListener(chosen -> foreign());
        location.setLabel("Deliver to");
        location.setItemLabelGenerator(Location::name);
        reserve.setValue(USUAL_RESERVE);
        reserve.setHelperText("Beside what leaves until the delivery comes");
        pieces.setValue(1);
        way.setValue(SUGGESTED);
        way.addValueChangeListener(chosen -> fork());
        told.at("code", code).at("quantity", pieces).at("safetyDays", reserve).at("rate", rate);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Supplier> active = suppliers.list(false, Optional.empty(), MOST).rows();
        List<Location> places = Allowed.locations(locations);
        removeAll();
        add(new PageHead("New purchase order").below(new Link("staff/purchase-orders", "Purchase orders")));
        if (active.isEmpty() || places.isEmpty()) {
            add(new EmptyState(
                    "There is nobody to order from",
                    "Add a supplier first; its usual delivery time decides how much to order.",
                    Action.link(Glyph.PLUS, "Add supplier", "/app/staff/suppliers/new")));
            return;
        }
        supplier.setItems(active);
        supplier.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("supplier")
                .flatMap(SupplierId::parse)
                .flatMap(wanted ->
                        active.stream().filter(each -> each.id().equals(wanted)).findFirst())
                .orElse(active.get(0)));
        location.setItems(places);
        location.setValue(places.get(0));
        Div actions = new Div(Action.primary("Draft order").does(() -> told.trying(this::draft)));
        actions.addClassName("vt-row");
        Div form = new Div(supplier, rate, location, way, reserve, code, pieces, told, actions);
        form.addClassName("vt-form");
        add(form);
        fork();
    }

    private void foreign() {
        Supplier chosen = supplier.getValue();
        String own = Desk.current(clock).business().currency().getCurrencyCode();
        boolean abroad = chosen != null && !chosen.currency().getCurrencyCode().equals(own);
        rate.setVisible(abroad);
        rate.setLabel(abroad ? "1 " + chosen.currency().getCurrencyCode() + " in " + own : "");
    }

    private void fork() {
        boolean suggested = SUGGESTED.equals(way.getValue());
        reserve.setVisible(suggested);
        code.setVisible(!suggested);
        pieces.setVisible(!suggested);
    }

    private void draft() {
        SupplierId from = supplier.getValue().id();
        Optional<BigDecimal> price = rate.isVisible() ? Optional.ofNullable(rate.getValue()) : Optional.empty();
        PurchaseOrder drafted = SUGGESTED.equals(way.getValue())
                ? suggestions.draft(
                        from,
                        location.getValue().id(),
                        Optional.ofNullable(reserve.getValue()).orElse(-1),
                        price)
                : purchases.draft(byHand(from, price));
        UI.getCurrent().navigate("staff/purchase-orders/" + drafted.id());
    }

    private DraftPurchase byHand(SupplierId from, Optional<BigDecimal> price) {
        if (code.isEmpty()) {
            throw Problem.invalid("code", "Scan or write the SKU or barcode of what to order.");
        }
        PurchaseItem item = purchases.item(code.getValue(), from);
        DraftPurchase.Line line = new DraftPurchase.Line(
                item.variant(), Optional.ofNullable(pieces.getValue()).orElse(0), item.unitCost(), "");
        return new DraftPurchase(from, location.getValue().id(), List.of(line), Optional.empty(), price, "");
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("New purchase order");
    }
}
