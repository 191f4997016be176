package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.order.OrderDetails;
import io.vitrine.commerce.order.OrderLineView;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.stream.Collectors;

/** What was ordered, how much of it has left, and where the rest lies. */
final class LinesBox extends Div {

    private final transient Desk desk;

    LinesBox(OrderFile file, Desk desk) {
        this.desk = desk;
        Box box = new Box("Lines");
        file.placed()
                .ifPresentOrElse(
                        placed -> box.with(placed(file.lines())).padded(totals(placed)),
                        () -> box.with(recorded(file.details()))
                                .foot(Words.span("This sale was recorded elsewhere; it is not handled here.")));
        add(box);
    }

    private Component placed(List<OrderFile.Line> lines) {
        return new DataTable<OrderFile.Line>("Lines of the order")
                .column("Product", LinesBox::product)
                .figure("Ordered", line -> desk.formats().count(line.ordered()))
                .column("Left", this::left, "num")
                .text("Where the rest lies", LinesBox::where, "wide")
                .figure(
                        "Net " + desk.formats().symbol(),
                        line -> desk.formats().plain(line.net().amount()),
                        "wide")
                .rows(lines);
    }

    private static Component product(OrderFile.Line line) {
        Span both = new Span(line.name());
        both.add(Words.span(line.sku(), "sub2"));
        if (line.open() > 0) {
            both.add(Words.span(where(line), "sub2", "only-m"));
        }
        return both;
    }

    private Component left(OrderFile.Line line) {
        Span both = new Span(desk.formats().count(line.shipped()));
        if (line.returned() > 0) {
            both.add(Words.span(desk.formats().count(line.returned()) + " came back", "sub2"));
        }
        return both;
    }

    private static String where(OrderFile.Line line) {
        if (line.open() == 0) {
            return "";
        }
        long waiting = line.places().stream().mapToLong(OrderFile.Place::pieces).sum();
        String places = line.places().stream()
                .map(place -> place.pieces() + " at " + place.locationName()
                        + (place.bin().isEmpty() ? "" : ", " + place.bin()))
                .collect(Collectors.joining("; "));
        if (waiting >= line.open()) {
            return places;
        }
        String missing = (line.open() - waiting) + " not in stock";
        return places.isEmpty() ? missing : places + "; " + missing;
    }

    private Component totals(OrderFile.Placed placed) {
        return new Facts()
                .fact("Goods", desk.formats().money(placed.goods().amount()))
                .fact(
                        "Delivery, " + placed.shippingName(),
                        desk.formats().money(placed.shipping().amount()))
                .fact("Tax", desk.formats().money(placed.tax().amount()))
                .fact("Total", Words.strong(desk.formats().money(placed.total().amount())));
    }

    private Component recorded(OrderDetails details) {
        return new DataTable<OrderLineView>("Lines of the order")
                .text("Product", OrderLineView::name)
                .text("SKU", OrderLineView::sku, "wide")
                .figure("Ordered", line -> desk.formats().quantity(line.quantity()))
                .rows(details.lines());
    }
}
