package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.commerce.pricing.PriceLists;
import io.vitrine.commerce.pricing.PriceTier;
import io.vitrine.commerce.pricing.PriceView;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.IconAction;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.owner.Desk;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All prices of a product: from a quantity on, for a group of customers, for a time. */
final class PricesBox extends Div {

    private static final int SHOWN = 200;

    private final transient PriceLists prices;
    private final transient ProductDetails product;
    private final transient SeenVersion version;
    private final transient Map<VariantId, String> names;
    private final transient Desk desk;
    private final transient Clock clock;
    private final Div table = new Div();
    private final Complaint complaint = new Complaint();

    PricesBox(PriceLists prices, ProductDetails product, SeenVersion version, Desk desk, Clock clock) {
        this.prices = prices;
        this.product = product;
        this.version = version;
        this.desk = desk;
        this.clock = clock;
        names = product.summary().variants().stream().collect(Collectors.toMap(VariantView::id, PricesBox::name));
        add(new Box("Other prices")
                .with(table, complaint)
                .padded(new PriceForm(prices, product.summary(), version, desk, this::draw)));
        draw();
    }

    static String name(VariantView variant) {
        return variant.options().isEmpty()
                ? variant.sku()
                : String.join(", ", variant.options().values());
    }

    private void draw() {
        List<PriceView> all = prices.prices(product.summary().id()).stream()
                .filter(price -> !usual(price.tier()))
                .toList();
        table.removeAll();
        if (all.isEmpty()) {
            Div none = new Div(
                    new Span(
                            "Every variant has one price, for everybody and always: it stands beside the variant. Add others here."));
            none.addClassNames("vt-body", "vt-mut");
            table.add(none);
            return;
        }
        table.add(new DataTable<PriceView>("Prices of the product")
                .column(
                        "Variant",
                        price -> new Span(names.getOrDefault(price.tier().variant(), "")))
                .figure("From", price -> desk.formats().count(price.tier().fromQuantity()) + "\u00a0pcs", "wide")
                .text("For", price -> price.tier().customerGroup().orElse("Everybody"), "wide")
                .column("When", this::when)
                .figure("Price", this::price)
                .column("Remove", this::remove)
                .rows(all.subList(0, Math.min(all.size(), SHOWN))));
        if (all.size() > SHOWN) {
            Div foot = new Div(new Span(SHOWN + " of " + all.size() + " prices"));
            foot.addClassName("vt-bf");
            table.add(foot);
        }
    }

    /** Whether it is the one that stands beside the variant. */
    private boolean usual(PriceTier tier) {
        return tier.fromQuantity() == 1
                && tier.customerGroup().isEmpty()
                && tier.validFrom().isEmpty()
                && tier.validUntil().isEmpty()
                && tier.price().currency().equals(desk.business().currency());
    }

    private String price(PriceView view) {
        Price price = view.tier().price();
        return new Formats(
                        price.currency(), desk.formats().zone(), desk.formats().lakh())
                .price(price.amount());
    }

    private Component when(PriceView view) {
        PriceTier tier = view.tier();
        Instant now = clock.instant();
        boolean past = tier.validUntil().filter(end -> !end.isAfter(now)).isPresent();
        boolean coming = tier.validFrom().filter(begin -> begin.isAfter(now)).isPresent();
        if (tier.validFrom().isEmpty() && tier.validUntil().isEmpty()) {
            return new Span("Always");
        }
        Status.Kind kind = past ? Status.Kind.NEUTRAL : coming ? Status.Kind.WAITING : Status.Kind.GOOD;
        return new Status(kind, words(tier));
    }

    private String words(PriceTier tier) {
        Optional<String> from =
                tier.validFrom().map(begin -> desk.dates().day(desk.dates().on(begin)));
        Optional<String> until =
                tier.validUntil().map(end -> desk.dates().day(desk.dates().on(end.minusMillis(1))));
        return from.map(day -> "from " + day).orElse("")
                + (from.isPresent() && until.isPresent() ? " " : "")
                + until.map(day -> "until " + day).orElse("");
    }

    private Component remove(PriceView view) {
        String what = "Remove the price of " + names.getOrDefault(view.tier().variant(), "") + ", " + price(view)
                + " from " + view.tier().fromQuantity();
        return new IconAction(Glyph.CLOSE, what, () -> {
            complaint.attempt(
                    () -> version.around(() -> prices.remove(product.summary().id(), view.id())));
            draw();
        });
    }
}
