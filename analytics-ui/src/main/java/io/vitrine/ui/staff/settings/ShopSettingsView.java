package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.fulfilment.ShippingRates;
import io.vitrine.commerce.guest.GuestPolicies;
import io.vitrine.commerce.inventory.StockCorrections;
import io.vitrine.commerce.marketing.CartPolicies;
import io.vitrine.commerce.payment.GatewayChoice;
import io.vitrine.commerce.payment.PaymentMethods;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** How the shop is paid, ships and is taxed. */
@Route(value = ShopSettingsView.PATH, layout = StaffLayout.class)
@Needs(Permission.MANAGE_STORE)
@Dependent
public class ShopSettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/settings/shop";

    private final transient PaymentMethods methods;
    private final transient StockCorrections corrections;
    private final transient ShippingRates rates;
    private final transient Sellers sellers;
    private final transient GuestPolicies guests;
    private final transient CartPolicies carts;
    private final transient Desk desk;

    @Inject
    ShopSettingsView(
            PaymentMethods methods,
            StockCorrections corrections,
            ShippingRates rates,
            Sellers sellers,
            GuestPolicies guests,
            CartPolicies carts,
            Clock clock) {
        this.methods = methods;
        this.corrections = corrections;
        this.rates = rates;
        this.sellers = sellers;
        this.guests = guests;
        this.carts = carts;
        this.desk = Desk.current(clock);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter("part").orElse("payment"));
    }

    private void show(String part) {
        removeAll();
        Segments parts = new Segments("Parts of the set-up")
                .option("Payment", address("payment"), part.equals("payment"))
                .option("Delivery", address("delivery"), part.equals("delivery"))
                .option("Seller and tax", address("tax"), part.equals("tax"))
                .option("Guests and mails", address("guests"), part.equals("guests"));
        parts.addClassName("vt-after-head");
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        switch (part) {
            case "delivery" -> blocks.add(new DeliveryBox(rates, desk));
            case "tax" -> blocks.add(new SellerForm(sellers, desk, () -> show("tax")));
            case "guests" -> blocks.add(new GuestBox(guests), new CartsBox(carts));
            default -> payment(blocks);
        }
        add(
                new PageHead("Shop set-up").basis("What customers find at the checkout and on their invoices."),
                parts,
                blocks);
    }

    private static String address(String part) {
        return Address.of(PATH).with("part", part).toString();
    }

    private void payment(Div blocks) {
        List<GatewayChoice> all = methods.all();
        all.forEach(choice -> blocks.add(new GatewayBox(methods, choice, all, () -> show("payment"))));
        if (Allowed.may(Permission.MANAGE_SECURITY)) {
            blocks.add(new RefundLimitBox(methods, desk));
            blocks.add(new CorrectionLimitBox(corrections, desk));
        }
    }

    @Override
    public String getPageTitle() {
        return desk.title("Shop set-up");
    }
}
