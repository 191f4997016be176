package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.vitrine.commerce.imports.Column;
import io.vitrine.commerce.imports.FileId;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes the file; it streams to the server as it is, and is not held in memory. */
final class ChooseFile extends Div {

    private static final int MOST_BYTES = 512 * 1024 * 1024;

    private final transient Imports imports;
    private final transient Consumer<FileId> next;
    private final Div complaint = new Div();

    ChooseFile(Imports imports, Consumer<FileId> next) {
        this.imports = imports;
        this.next = next;
        addClassName("vt-form");
        Upload upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".txt", ".gz");
        upload.setI18n(words());
        upload.addFileRejectedListener(
                rejected -> complain("Choose a CSV file, plain or gzip-compressed, of at most 512 MB."));
        add(
                new H2("Choose a CSV file"),
                Words.paragraph(
                        "One line of an order or return per row, with a head. Plain or gzip-compressed, up to 512 MB."
                                + " Nothing is written before the last step.",
                        "vt-mut"),
                complaint,
                upload,
                CsvFile.link("Empty file with all columns", "orders.csv", ChooseFile::template));
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Choose file").setMany("Choose file"));
        words.setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop it here"));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig("The file is larger than 512 MB.")
                .setIncorrectFileType("This is no CSV file."));
        return words;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in there is the page's to show
    private void take(UploadEvent event) throws IOException {
        Call call = CurrentCall.require();
        UI ui = event.getUI();
        try (InputStream body = event.getInputStream()) {
            FileId file = imports.store(event.getFileName(), body);
            ui.access(() -> CurrentCall.run(call, () -> next.accept(file)));
        } catch (Problem problem) {
            String cure = problem.errors().isEmpty()
                    ? problem.detail()
                    : problem.errors().get(0).cure();
            ui.access(() -> complain(cure));
        }
    }

    private void complain(String cure) {
        complaint.removeAll();
        complaint.add(Note.failed(Words.strong("The file was not taken. "), Words.span(cure)));
    }

    private static void template(CsvFile file) {
        List<String> names = Stream.of(Column.values()).map(Column::id).toList();
        file.line(names.toArray());
    }
}
