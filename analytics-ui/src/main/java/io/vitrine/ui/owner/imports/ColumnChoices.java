package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.vitrine.commerce.imports.Column;
import io.vitrine.commerce.imports.Mapping;
import io.vitrine.commerce.imports.Preview;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One question per column of the file: what does it mean? */
final class ColumnChoices extends Div {

    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 40;

    private final transient Preview preview;
    private final Map<String, Select<Column>> questions = new LinkedHashMap<>();
    private final Map<String, Div> findings = new LinkedHashMap<>();
    private final transient Map<String, Column> suggested;
    private transient Runnable listener = () -> {};

    ColumnChoices(Preview preview, Optional<Mapping> said) {
        this.preview = preview;
        this.suggested = byHeader(preview.mapping());
        Map<String, Column> shown = said.map(ColumnChoices::byHeader).orElse(suggested);
        preview.header().stream().distinct().forEach(header -> ask(header, Optional.ofNullable(shown.get(header))));
        addClassName("vt-box");
        add(new DataTable<String>("Columns of the file and what they mean")
                .column("Column in your file", this::header)
                .column("", header -> Glyph.ARROW_RIGHT.small(), "vt-dim", "wide")
                .column("Goes to", questions::get)
                .column("What we found", findings::get, "wide")
                .rows(questions.keySet()));
        show();
    }

    private static Map<String, Column> byHeader(Mapping mapping) {
        return mapping.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, second) -> first));
    }

    void whenChosen(Runnable work) {
        listener = work;
    }

    /** The columns that have a meaning. */
    Map<Column, String> chosen() {
        Map<Column, String> chosen = new EnumMap<>(Column.class);
        questions.forEach(
                (header, question) -> question.getOptionalValue().ifPresent(column -> chosen.put(column, header)));
        return chosen;
    }

    /** Leads the keyboard to a question that can answer for the column. */
    void focusOn(Column column) {
        questions.values().stream()
                .filter(Select::isEmpty)
                .findFirst()
                .or(() -> questions.values().stream().findFirst())
                .ifPresent(Select::focus);
    }

    private void ask(String header, Optional<Column> shown) {
        Select<Column> question = new Select<>();
        question.setItems(Column.values());
        question.setItemLabelGenerator(ColumnChoices::word);
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption("Leave out");
        question.setPlaceholder("Leave out");
        question.setAriaLabel("What " + header + " means");
        shown.ifPresent(question::setValue);
        question.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                free(header, change.getValue());
                show();
                listener.run();
            }
        });
        questions.put(header, question);
        findings.put(header, new Div());
    }

    /** A meaning belongs to one column; the one that had it before is left out. */
    @SuppressWarnings("NullAway") // the empty choice is null
    private void free(String header, Column taken) {
        questions.forEach((other, question) -> {
            if (taken != null && !other.equals(header) && taken == question.getValue()) {
                question.clear();
            }
        });
    }

    private void show() {
        questions.forEach((header, question) -> {
            Div place = findings.computeIfAbsent(header, any -> new Div());
            place.removeAll();
            place.add(finding(header, question.getOptionalValue()));
        });
    }

    private Component finding(String header, Optional<Column> now) {
        Optional<Column> guess = Optional.ofNullable(suggested.get(header));
        if (now.isEmpty()) {
            boolean empty = samples(header).isEmpty();
            return new Status(Status.Kind.NEUTRAL, empty ? "The first rows are empty" : "Left out");
        }
        return now.equals(guess)
                ? new Status(Status.Kind.GOOD, "Known by its name")
                : new Status(Status.Kind.GOOD, "You said so");
    }

    private Component header(String header) {
        Span both = new Span(header.isBlank() ? "(no name)" : header);
        String samples = samples(header);
        both.add(Words.span(samples.isEmpty() ? "(empty)" : samples, "sub2"));
        return both;
    }

    private String samples(String header) {
        int at = preview.header().indexOf(header);
        List<String> values = preview.rows().stream()
                .filter(row -> row.size() > at)
                .map(row -> row.get(at).strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
        String text = String.join(" · ", values);
        return text.length() > SAMPLE_LENGTH ? text.substring(0, SAMPLE_LENGTH) + "…" : text;
    }

    @SuppressWarnings("NullAway") // the framework asks with null for the empty choice
    private static String word(Column column) {
        return column == null ? "Leave out" : column.label();
    }
}
