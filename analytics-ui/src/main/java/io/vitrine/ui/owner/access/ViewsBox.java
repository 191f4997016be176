package io.vitrine.ui.owner.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.grant.Viewed;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Words;
import java.util.List;

/** What somebody from outside opened and took along. */
public final class ViewsBox {

    private static final int SHOWN = 12;

    private ViewsBox() {}

    public static Component of(List<Viewed> views, Dates dates) {
        if (views.isEmpty()) {
            return new Box("Opened and downloaded")
                    .with(new EmptyState("Nothing yet", "Each page and file appears here as it is opened."));
        }
        return new Box(
                        "Opened and downloaded",
                        Words.space(),
                        Words.quiet("Newest first, times in " + dates.zoneName()))
                .with(new DataTable<Viewed>("Opened and downloaded")
                        .compact()
                        .text("When", viewed -> dates.when(viewed.at()), "vt-nowrap")
                        .column("What", viewed -> what(viewed.what()), "vt-break")
                        .text(
                                "Kind",
                                viewed -> viewed.kind() == Viewed.Kind.VIEW
                                        ? ViewedWords.did(viewed.what())
                                        : "Downloaded",
                                "wide")
                        .column(
                                "Fingerprint",
                                viewed -> Words.span(
                                        viewed.fingerprint()
                                                .map(hash -> hash.substring(0, SHOWN) + "…")
                                                .orElse(""),
                                        "vt-mono"),
                                "wide")
                        .rows(views));
    }

    /** The name with the address below, or what else was opened as it is. */
    private static Component what(String written) {
        String name = ViewedWords.name(written);
        String address = ViewedWords.address(written);
        return name.equals(address) ? new Span(address) : new Span(new Span(name), Words.span(address, "sub2"));
    }
}
