package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.vitrine.commerce.imports.Column;
import io.vitrine.commerce.imports.FileId;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes the file of an import of orders. */
final class ChooseFile extends Div {

    private static final int MOST_BYTES = 512 * 1024 * 1024;

    ChooseFile(Imports imports, Consumer<FileId> next) {
        addClassName("vt-form");
        add(
                new H2("Choose a CSV file"),
                Words.paragraph(
                        "One line of an order or return per row, with a head. Plain or gzip-compressed, up to 512 MB."
                                + " Nothing is written before the last step.",
                        "vt-mut"),
                new FileDrop(
                        "Choose a CSV file, plain or gzip-compressed, of at most 512 MB.",
                        MOST_BYTES,
                        imports::store,
                        next,
                        ".csv",
                        ".txt",
                        ".gz"),
                CsvFile.link("Empty file with all columns", "orders.csv", ChooseFile::template));
    }

    private static void template(CsvFile file) {
        List<String> names = Stream.of(Column.values()).map(Column::id).toList();
        file.line(names.toArray());
    }
}
