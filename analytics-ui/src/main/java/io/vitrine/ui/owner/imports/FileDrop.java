package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.vitrine.commerce.imports.FileId;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Takes one file for an import; it streams to the server as it is, and is not held in memory. */
public final class FileDrop extends Div {

    /** Keeps a file. */
    public interface Store {
        /** @throws Problem when it is not one that can be kept */
        FileId store(String name, InputStream body);
    }

    private final transient Store store;
    private final transient Consumer<FileId> next;
    private final Div complaint = new Div();

    /**
     * @param rule which files are taken, in words
     * @param most bytes
     * @param next told of the file once it is kept
     */
    public FileDrop(String rule, int most, Store store, Consumer<FileId> next, String... endings) {
        this.store = store;
        this.next = next;
        addClassName("vt-stack4");
        Upload upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileTypes(endings);
        upload.setI18n(words(rule));
        upload.addFileRejectedListener(rejected -> complain(rule));
        add(complaint, upload);
    }

    private static UploadI18N words(String rule) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Choose file").setMany("Choose file"));
        words.setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop it here"));
        words.setError(new UploadI18N.Error().setFileIsTooBig(rule).setIncorrectFileType(rule));
        return words;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in there is the page's to show
    private void take(UploadEvent event) throws IOException {
        Call call = CurrentCall.require();
        UI ui = event.getUI();
        try (InputStream body = event.getInputStream()) {
            FileId file = store.store(event.getFileName(), body);
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
}
