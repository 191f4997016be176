package io.vitrine.ui.owner.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.Period;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.figures.FigureState.Way;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How to come to the figure without this page: by SQL, by the API, as a file. */
final class ReproduceBox extends Div {

    ReproduceBox(DrillDown rows, FigureState state, String root, Desk desk) {
        Segments ways = new Segments("Reproduce by");
        for (Way way : Way.values()) {
            ways.option(way.name(), state.by(way).address().toString(), way == state.way());
        }
        String text = text(rows, state, root, desk);
        add(new Box("Reproduce", ways, Words.space(), CopyButton.of(text))
                .padded(
                        state.way() == Way.SQL
                                ? CodeBlock.sql("The statement behind the figure", text)
                                : new CodeBlock("The request behind the figure", text))
                .foot(hash(rows.hash())));
    }

    private static String text(DrillDown rows, FigureState state, String root, Desk desk) {
        return switch (state.way()) {
            case SQL -> sql(rows, desk);
            case API ->
                request(root, state, "kpi?", "") + "\n"
                        + request(root, state, "rows/" + state.metric().id() + "?", "");
            case CSV -> request(root, state, "rows/" + state.metric().id() + ".csv?", " -o rows.csv");
        };
    }

    private static String sql(DrillDown rows, Desk desk) {
        StringBuilder text = new StringBuilder("-- %s v%d, as run for this page; role %s\n"
                .formatted(
                        rows.metric().label().toLowerCase(Locale.ROOT),
                        rows.metric().version(),
                        rows.reproduce().role()));
        for (Map.Entry<String, String> parameter :
                new TreeMap<>(rows.reproduce().parameters()).entrySet()) {
            text.append("-- :")
                    .append(parameter.getKey())
                    .append(" = ")
                    .append(parameter.getValue())
                    .append('\n');
        }
        return text.append("-- days in ")
                .append(desk.business().zone().getId())
                .append('\n')
                .append(rows.reproduce().sql().strip())
                .toString();
    }

    private static String request(String root, FigureState state, String path, String more) {
        Period period = state.scope().period();
        String location = state.scope().location().map(id -> "&location=" + id).orElse("");
        return "curl -H \"Authorization: Bearer $TOKEN\" \"%s/api/analytics/%sfrom=%s&to=%s%s\"%s"
                .formatted(root, path, period.from(), period.to(), location, more);
    }

    private static Component hash(String hash) {
        Span line = new Span(
                Glyph.HASH.small(),
                new Span("SHA-256 of definition, filters, state and sum"),
                Words.span(hash, "vt-mono", "vt-xs", "vt-break"));
        line.addClassNames("vt-row", "vt-wrap");
        return line;
    }
}
