package io.vitrine.ui.owner.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.order.OrderDetails;
import io.vitrine.commerce.order.OrderLineView;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Words;
import java.math.BigDecimal;

/** The lines of an order; their sum is the order's total. */
final class OrderLines extends Div {

    private final transient Formats formats;

    OrderLines(OrderDetails details, Formats formats) {
        this.formats = formats;
        OrderSummary order = details.order();
        add(new Box("Lines")
                .with(table(details))
                .foot(
                        Words.span("Id"),
                        Words.span(order.id().toString(), "vt-mono"),
                        CopyButton.of(order.id().toString())));
    }

    private Component table(OrderDetails details) {
        OrderSummary order = details.order();
        String symbol = formats.symbol();
        return new DataTable<OrderLineView>("Lines of order " + order.number())
                .column("Product", this::product)
                .figure("Quantity", line -> formats.quantity(line.quantity()))
                .figure("Price " + symbol, line -> formats.plain(line.unitPrice()), "wide")
                .figure("Gross " + symbol, line -> formats.plain(line.gross().amount()), "wide")
                .figure("Discount " + symbol, this::discount, "wide")
                .figure("Total " + symbol, line -> formats.plain(total(line)))
                .rows(details.lines())
                .sums(
                        "Sum",
                        new Span(formats.plain(order.gross().amount())),
                        new Span(formats.plain(order.discount().amount().negate())),
                        new Span(formats.plain(order.total().amount())));
    }

    private Component product(OrderLineView line) {
        Span both = new Span(line.name());
        both.add(Words.span(line.sku(), "sub2"));
        return both;
    }

    private String discount(OrderLineView line) {
        BigDecimal discount = line.discount().amount();
        return discount.signum() == 0 ? "" : formats.plain(discount.negate());
    }

    private static BigDecimal total(OrderLineView line) {
        return line.gross().minus(line.discount()).amount();
    }
}
