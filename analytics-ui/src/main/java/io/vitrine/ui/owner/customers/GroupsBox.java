package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.rfm.Rfm;
import io.vitrine.analytics.rfm.RfmGroup;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.About;
import io.vitrine.ui.kit.BarCell;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** The eleven groups with their customers and money; each opens into its customers. */
final class GroupsBox extends Div {

    private static final String MEANING =
            "Each customer has a score from 1 to 5 for the last order's day, the number of orders and the money brought in, by"
                    + " fifths of this business's customers; equal customers score the same. The scores decide the group.";

    private final transient Rfm read;
    private final transient Formats formats;

    GroupsBox(Rfm read, Desk desk) {
        this.read = read;
        this.formats = desk.formats();
        About about = new About(
                "Groups of customers",
                MEANING,
                Map.of("Version", "1", "Money", "Gross sales − discounts − returns, to date"));
        Box box = new Box("Who are they?", about, Words.space(), Words.quiet("To date · " + currency(desk)));
        if (read.customers() == 0) {
            add(box.with(
                    new EmptyState("No customers yet", "Groups appear with the first orders that name a customer.")));
            return;
        }
        add(box.with(table()).foot(Words.span("Every customer with an order is in exactly one group.")));
    }

    private static String currency(Desk desk) {
        return desk.business().currency().getCurrencyCode() + ", before tax";
    }

    private Component table() {
        BigDecimal largest =
                read.groups().stream().map(Rfm.Group::money).map(this::share).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new DataTable<Rfm.Group>("Groups of customers by recency, frequency and money")
                .column("Group", this::name)
                .column("Customers", this::customers, "num")
                .figure("Orders each", this::each, "wide")
                .figure("Money " + formats.symbol(), group -> formats.plain(group.money()))
                .column(
                        "Share of money",
                        group -> new BarCell(formats.percent(share(group.money())), share(group.money()), largest),
                        "num",
                        "wide")
                .rows(read.groups())
                .sums(
                        "All groups",
                        new Span(formats.count(read.customers())),
                        new Span(""),
                        new Span(formats.plain(read.money())),
                        new Span(""));
    }

    private Component name(Rfm.Group group) {
        Span both = new Span(Words.strong(group.group().label()));
        both.add(Words.span(group.group().meaning(), "sub2"));
        return both;
    }

    /** The number is the door into the group, for those who may see names. */
    private Component customers(Rfm.Group group) {
        String count = formats.count(group.customers());
        if (group.customers() == 0 || !Allowed.may(Permission.READ_CUSTOMERS)) {
            return new Span(count);
        }
        Link link = new Link(address(group.group()), count);
        link.getElement().setAttribute("aria-label", group.group().label() + ": " + count + " customers");
        return link;
    }

    static String address(RfmGroup group) {
        return "owner/customers/groups/" + group.key();
    }

    private String each(Rfm.Group group) {
        return group.customers() == 0
                ? "no data"
                : formats.quantity(BigDecimal.valueOf(group.orders())
                        .divide(BigDecimal.valueOf(group.customers()), 1, RoundingMode.HALF_UP));
    }

    private BigDecimal share(BigDecimal money) {
        return read.money().signum() <= 0 ? BigDecimal.ZERO : money.divide(read.money(), 4, RoundingMode.HALF_UP);
    }
}
