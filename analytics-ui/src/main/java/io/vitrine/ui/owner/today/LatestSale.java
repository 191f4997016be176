package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Div;
import io.vitrine.analytics.Period;
import io.vitrine.commerce.order.OrderSearch;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.commerce.order.Orders;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.CompareTo;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Scope;
import java.time.LocalDate;
import java.util.Optional;

/** Leads a business whose sales lie back, such as after an import of old years, to where they are. */
final class LatestSale extends Div {

    LatestSale(Orders orders, Desk desk) {
        addClassNames("vt-latest-sale");
        orders.search(OrderSearch.newest(1)).orders().stream().findFirst().ifPresent(order -> show(order, desk));
    }

    private void show(OrderSummary order, Desk desk) {
        LocalDate day = desk.dates().on(order.placedAt());
        Period year = new Period(day.minusYears(1).plusDays(1), day);
        Scope scope = new Scope(Optional.empty(), year, CompareTo.PREVIOUS, Optional.empty());
        Link link = new Link(scope.on(Address.of("owner/sales")).toString(), "Show the year that ends there");
        link.addClassName("vt-btn");
        add(Words.paragraph("The latest sale is of " + desk.dates().day(day) + ".", "vt-mut"), link);
    }
}
