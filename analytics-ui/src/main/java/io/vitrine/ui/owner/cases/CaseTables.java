package io.vitrine.ui.owner.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.vitrine.analytics.cases.CaseDetails;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The rows and the log that were kept, the first of each on the page and all of them as a file. */
final class CaseTables extends Div {

    private static final int SHOWN = 20;

    CaseTables(CaseDetails found, Desk desk) {
        addClassName("vt-stack");
        add(rows(found, desk), trail(found, desk));
    }

    private static Component rows(CaseDetails found, Desk desk) {
        if (found.rows().isEmpty()) {
            return new Box("Rows")
                    .with(new EmptyState("No rows", "The figure was counted from nothing in these days."));
        }
        return new Box(
                        "Rows",
                        Words.space(),
                        CsvFile.link(
                                "Kept rows", found.summary().id() + "-rows.csv", file -> write(file, found.rows())))
                .with(new DataTable<JsonObject>("Rows that were kept")
                        .compact()
                        .text("Number", row -> row.getString("number"))
                        .text("When", row -> when(row, desk), "vt-nowrap", "wide")
                        .text("Customer", row -> row.getString("customer"), "wide")
                        .text("Location", row -> row.getString("location"), "wide")
                        .figure("Value", row -> value(row, found, desk))
                        .rows(first(found.rows())))
                .foot(Words.span(shown(found.rows().size()) + " of "
                        + desk.formats().count(found.rows().size()) + " kept; the figure had "
                        + desk.formats().count(found.rowCount())));
    }

    private static Component trail(CaseDetails found, Desk desk) {
        if (found.trail().isEmpty()) {
            return new Box("Log since the first day")
                    .with(new EmptyState(
                            "No entries",
                            "Nothing was written about orders, returns or imports since the first of these days."));
        }
        return new Box("Log since the first day")
                .with(new DataTable<JsonObject>("Log since the first day")
                        .compact()
                        .text("When", entry -> when(entry, desk), "vt-nowrap")
                        .text("Did", entry -> entry.getString("action"))
                        .column("To", entry -> Words.span(entry.getString("object"), "vt-mono"), "wide")
                        .column("Who", entry -> Words.span(entry.getString("actor"), "vt-mono"), "wide")
                        .rows(first(found.trail())))
                .foot(Words.span(shown(found.trail().size()) + " of "
                        + desk.formats().count(found.trail().size()) + " kept"));
    }

    private static void write(CsvFile file, List<JsonObject> rows) {
        file.line(rows.get(0).keySet().toArray());
        rows.forEach(row -> file.line(row.keySet().stream().map(row::getString).toArray()));
    }

    private static String value(JsonObject row, CaseDetails found, Desk desk) {
        return Readings.text(found.summary().metric(), new BigDecimal(row.getString("value")), desk.formats());
    }

    private static String when(JsonObject entry, Desk desk) {
        return desk.dates().moment(Instant.parse(entry.getString("at")));
    }

    private static List<JsonObject> first(List<JsonObject> all) {
        return all.subList(0, shown(all.size()));
    }

    private static int shown(int all) {
        return Math.min(all, SHOWN);
    }
}
