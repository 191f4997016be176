package io.vitrine.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.backup.Backup;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The newest backup of each cell, as it was reported. */
final class BackupsBox {

    private BackupsBox() {}

    static Box of(List<Backup> newest, Dates dates) {
        Box box = new Box("Backups, the newest of each cell");
        if (newest.isEmpty()) {
            return box.with(new EmptyState(
                    "No backup recorded yet", "Each appears here once it is reported to POST /api/operator/backups."));
        }
        return box.with(new DataTable<Backup>("Newest backup of each cell")
                .column("Cell", BackupsBox::cell)
                .text("Made", backup -> dates.when(backup.at()))
                .text("Kind", backup -> kind(backup.kind().name()), "wide")
                .figure("Size", backup -> Sizes.of(backup.bytes()), "wide")
                .column("Verified", backup -> verified(backup.verified(), dates))
                .rows(newest));
    }

    /** {@code FULL} as people write it. */
    static String kind(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Component cell(Backup backup) {
        Span hash = Words.span("SHA-256 " + backup.sha256().substring(0, 12) + "…", "sub2");
        hash.getElement().setAttribute("title", backup.sha256());
        return new Span(new Span(backup.cell()), hash);
    }

    private static Component verified(Optional<java.time.Instant> at, Dates dates) {
        return at.map(when -> new Status(Status.Kind.GOOD, dates.recent(when)))
                .orElseGet(() -> new Status(Status.Kind.SOON, "Not yet"));
    }
}
