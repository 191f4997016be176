package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.lot.Lot;
import io.vitrine.commerce.lot.LotRecipient;
import io.vitrine.commerce.lot.Lots;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;

/** Who got pieces of a lot; shown when it is asked for, since the trail says who has looked. */
final class RecipientsBox extends Div {

    private final transient Lot lot;
    private final transient Lots lots;
    private final transient Desk desk;

    RecipientsBox(Lot lot, Lots lots, Desk desk) {
        this.lot = lot;
        this.lots = lots;
        this.desk = desk;
        Div ask = new Div(
                Words.paragraph("Names and addresses of customers; the trail notes who looked at them."),
                new Action("Show who got it").does(this::show));
        ask.addClassName("vt-form");
        add(new Box("Who got it").padded(ask));
    }

    private void show() {
        List<LotRecipient> got = lots.recipients(lot.id());
        removeAll();
        if (got.isEmpty()) {
            add(new Box("Who got it")
                    .with(new EmptyState("Nobody got any", "No piece of this lot has left with an order.")));
            return;
        }
        add(new Box("Who got it", Words.space(), CsvFile.link("Export", "lot-" + lot.id() + ".csv", this::write))
                .with(table(got)));
    }

    private Component table(List<LotRecipient> got) {
        return new DataTable<LotRecipient>("Who got it")
                .column("Customer", RecipientsBox::name)
                .text("Order", LotRecipient::number)
                .text("Left", recipient -> desk.dates().when(recipient.shippedAt()), "wide", "vt-nowrap")
                .text("Phone", LotRecipient::phone, "wide")
                .figure("Pieces", recipient -> desk.formats().count(recipient.shipped()))
                .figure("Came back", recipient -> desk.formats().count(recipient.returned()), "wide")
                .rows(got);
    }

    private static Component name(LotRecipient recipient) {
        Span both = new Span(recipient.name().isEmpty() ? "No name" : recipient.name());
        both.add(Words.span(recipient.email(), "sub2"));
        return both;
    }

    private void write(CsvFile file) {
        file.line("order", "number", "shipped_at", "name", "email", "phone", "shipped", "returned");
        lots.recipients(lot.id())
                .forEach(each -> file.line(
                        each.order(),
                        each.number(),
                        each.shippedAt(),
                        each.name(),
                        each.email(),
                        each.phone(),
                        each.shipped(),
                        each.returned()));
    }
}
