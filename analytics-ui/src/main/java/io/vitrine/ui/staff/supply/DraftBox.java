package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.supply.DraftPurchase;
import io.vitrine.commerce.supply.PurchaseItem;
import io.vitrine.commerce.supply.PurchaseLine;
import io.vitrine.commerce.supply.PurchaseOrder;
import io.vitrine.commerce.supply.Purchases;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a draft, to be changed; saved as a whole. */
final class DraftBox extends Div {

    private final transient PurchaseOrder order;
    private final transient Purchases purchases;
    private final transient Runnable redraw;
    private final transient List<Row> rows = new ArrayList<>();
    private final Told told = new Told();

    /** A line with its fields. */
    private record Row(PurchaseLine line, IntegerField pieces, BigDecimalField cost) {

        Optional<DraftPurchase.Line> wanted() {
            int quantity = Optional.ofNullable(pieces.getValue()).orElse(0);
            return quantity == 0
                    ? Optional.empty()
                    : Optional.of(new DraftPurchase.Line(
                            line.variant(),
                            quantity,
                            Optional.ofNullable(cost.getValue()).orElse(BigDecimal.ZERO),
                            quantity == line.quantity() ? line.why() : ""));
        }
    }

    DraftBox(PurchaseOrder order, Purchases purchases, Runnable redraw) {
        this.order = order;
        this.purchases = purchases;
        this.redraw = redraw;
        order.lines().forEach(line -> rows.add(row(line)));
        String currency = order.head().currency().getCurrencyCode();
        add(new Box("Lines")
                .with(new DataTable<Row>("Lines of the draft")
                        .column("Product", row -> PurchaseView.product(row.line()))
                        .column("Pieces", Row::pieces, "num")
                        .column("Cost " + currency, Row::cost, "num")
                        .rows(rows))
                .padded(more(), told));
    }

    /** Keeps what is written in the fields, before something else is done with the draft. */
    void keep() {
        write(List.of());
    }

    private Row row(PurchaseLine line) {
        IntegerField pieces = new IntegerField();
        pieces.setAriaLabel("Pieces of " + line.sku() + ", 0 leaves it out");
        pieces.setMin(0);
        pieces.setWidth("96px");
        pieces.setValue((int) line.quantity());
        BigDecimalField cost = new BigDecimalField();
        cost.setAriaLabel("Cost of a piece of " + line.sku());
        cost.setWidth("96px");
        cost.setValue(
                line.unitCost().stripTrailingZeros().scale() < 2
                        ? line.unitCost().setScale(2)
                        : line.unitCost().stripTrailingZeros());
        return new Row(line, pieces, cost);
    }

    private Component more() {
        TextField code = new TextField("Add by SKU or barcode");
        told.at("code", code);
        Div row = new Div(
                code,
                new Action("Add").does(() -> told.trying(() -> add(code))),
                Words.space(),
                new Action("Save lines")
                        .does(() -> told.trying(() -> {
                            keep();
                            redraw.run();
                        })));
        row.addClassNames("vt-row", "vt-draft");
        return row;
    }

    private void add(TextField code) {
        if (code.isEmpty()) {
            throw Problem.invalid("code", "Scan or write the SKU or barcode of what to order.");
        }
        PurchaseItem item = purchases.item(code.getValue(), order.head().supplier());
        Optional<Row> known = rows.stream()
                .filter(row -> row.line().variant().equals(item.variant()))
                .findFirst();
        known.ifPresent(row -> row.pieces()
                .setValue(Optional.ofNullable(row.pieces().getValue()).orElse(0) + 1));
        write(known.isPresent() ? List.of() : List.of(new DraftPurchase.Line(item.variant(), 1, item.unitCost(), "")));
        redraw.run();
    }

    private void write(List<DraftPurchase.Line> added) {
        List<DraftPurchase.Line> lines = new ArrayList<>();
        rows.forEach(row -> row.wanted().ifPresent(lines::add));
        lines.addAll(added);
        purchases.change(
                order.id(),
                new DraftPurchase(
                        order.head().supplier(),
                        order.head().location(),
                        lines,
                        order.head().expectedOn(),
                        Optional.of(order.head().rate()),
                        order.head().note()));
    }
}
