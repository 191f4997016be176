package io.vitrine.ui.owner.figures;

import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The figure, and the terms that it is made of. */
final class Equation extends Panes {

    private final transient Formats formats;

    Equation(Metric metric, DrillDown rows, Kpis now, Kpis before, Desk desk) {
        super(terms(metric).size() == 3 ? Cut.RESULT_OF_THREE : Cut.RESULT_OF_TWO);
        this.formats = desk.formats();
        FigureTile figure = new FigureTile(metric.label()).size("xl");
        boolean counted = metric != Metric.AVERAGE_ORDER_VALUE || now.orders() > 0;
        if (counted) {
            figure.value(Readings.text(metric, rows.figure(), formats));
        } else {
            figure.noData();
        }
        Optional<BigDecimal> earlier = Readings.value(metric, before);
        if (counted && earlier.isPresent()) {
            var days = rows.query().previous().period();
            figure.change(
                    Readings.change(metric, rows.figure(), earlier.get()),
                    "vs. " + desk.dates().span(days.from(), days.to()) + ", "
                            + Readings.text(metric, earlier.get(), formats));
        }
        add(figure);
        terms(metric).forEach(term -> add(tile(term, now)));
    }

    private enum Term {
        GROSS,
        DISCOUNTS,
        RETURNS,
        BY_ORDERS,
        LINES,
        RETURN_LINES,
        RETURN_DOCUMENTS,
        ORDERS,
        GUESTS,
        ALL_CUSTOMERS,
        OF_THEM_NEW,
        OF_THEM_RETURNING
    }

    private static List<Term> terms(Metric metric) {
        return switch (metric) {
            case NET_SALES -> List.of(Term.GROSS, Term.DISCOUNTS, Term.RETURNS);
            case AVERAGE_ORDER_VALUE -> List.of(Term.GROSS, Term.DISCOUNTS, Term.BY_ORDERS);
            case GROSS_SALES, DISCOUNTS -> List.of(Term.ORDERS, Term.LINES);
            case RETURNS -> List.of(Term.RETURN_DOCUMENTS, Term.RETURN_LINES);
            case ORDERS -> List.of(Term.LINES, Term.GUESTS);
            case CUSTOMERS -> List.of(Term.OF_THEM_NEW, Term.OF_THEM_RETURNING);
            case NEW_CUSTOMERS -> List.of(Term.ALL_CUSTOMERS, Term.OF_THEM_RETURNING);
            case RETURNING_CUSTOMERS -> List.of(Term.ALL_CUSTOMERS, Term.OF_THEM_NEW);
        };
    }

    private FigureTile tile(Term term, Kpis now) {
        return switch (term) {
            case GROSS -> money("Gross sales", now.grossSales().amount(), lines(now.orderLines()));
            case DISCOUNTS -> money("minus discounts", now.discounts().amount().negate(), "of lines and orders");
            case RETURNS -> money("minus returns", now.returns().amount().negate(), lines(now.returnLines()));
            case BY_ORDERS -> count("divided by orders", now.orders(), "before returns");
            case LINES -> count("Order lines", now.orderLines(), "in these orders");
            case RETURN_LINES -> count("Return lines", now.returnLines(), "in these returns");
            case RETURN_DOCUMENTS -> count("Returns", now.returnDocuments(), "each with its own date");
            case ORDERS -> count("Orders", now.orders(), "in the period");
            case GUESTS -> count("Guest orders", now.guestOrders(), "without a customer");
            case ALL_CUSTOMERS -> count("Customers", now.customers(), "with an order in the period");
            case OF_THEM_NEW -> count("of them new", now.newCustomers(), "first order ever in the period");
            case OF_THEM_RETURNING -> count("of them returning", now.returningCustomers(), "had ordered before");
        };
    }

    private String lines(long count) {
        return formats.count(count) + (count == 1 ? " line" : " lines");
    }

    private FigureTile money(String label, BigDecimal amount, String note) {
        return new FigureTile(label).size("m").value(formats.plain(amount)).note(note);
    }

    private FigureTile count(String label, long number, String note) {
        return new FigureTile(label).size("m").value(formats.count(number)).note(note);
    }
}
