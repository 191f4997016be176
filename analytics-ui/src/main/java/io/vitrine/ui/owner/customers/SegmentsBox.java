package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.segment.Segments;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;

/** The ready segments; each opens into its customers. */
final class SegmentsBox extends Div {

    private final transient Formats formats;

    SegmentsBox(Segments read, Desk desk) {
        this.formats = desk.formats();
        add(new Box("Whom to write to?", Words.space(), Words.quiet("Ready segments, as of today"))
                .with(table(read))
                .foot(Words.span(
                        "A customer may be in several segments or in none. They follow each order by themselves.")));
    }

    private Component table(Segments read) {
        return new DataTable<Segments.Size>("Ready segments of customers")
                .column("Segment", SegmentsBox::name)
                .column("Customers", this::customers, "num")
                .figure(
                        "Average order " + formats.symbol(),
                        size -> size.averageOrder().map(formats::plain).orElse("no data"),
                        "wide")
                .figure("Money " + formats.symbol(), size -> formats.plain(size.money()))
                .figure(
                        "Share of money",
                        size -> size.share().map(formats::percent).orElse("no data"),
                        "wide")
                .rows(read.sizes());
    }

    private static Component name(Segments.Size size) {
        Span both = new Span(Words.strong(size.segment().label()));
        both.add(Words.span(size.segment().meaning(), "sub2"));
        return both;
    }

    private Component customers(Segments.Size size) {
        String count = formats.count(size.customers());
        if (size.customers() == 0 || !Allowed.may(Permission.READ_CUSTOMERS)) {
            return new Span(count);
        }
        Link link = new Link("owner/customers/segments/" + size.segment().key(), count);
        link.getElement().setAttribute("aria-label", size.segment().label() + ": " + count + " customers");
        return link;
    }
}
