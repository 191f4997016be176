package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One small file, held until the form that asks for it is sent. */
public final class FileField extends Div {

    /** A file that was chosen. */
    public static final class Chosen {

        private final String name;
        private final byte[] content;

        private Chosen(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        public String name() {
            return name;
        }

        public byte[] content() {
            return content.clone();
        }
    }

    private final int most;
    private transient volatile Optional<Chosen> chosen = Optional.empty();

    /** @param endings of the names that are taken, such as {@code .pdf} */
    public FileField(int most, String rule, String... endings) {
        this.most = most;
        Upload upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileTypes(endings);
        upload.setI18n(words(rule));
        upload.addFileRemovedListener(removed -> chosen = Optional.empty());
        add(upload);
    }

    public Optional<Chosen> chosen() {
        return chosen;
    }

    private void take(UploadEvent event) throws IOException {
        try (InputStream body = event.getInputStream()) {
            chosen = Optional.of(new Chosen(event.getFileName(), body.readNBytes(most + 1)));
        }
    }

    private static UploadI18N words(String rule) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Choose file").setMany("Choose file"));
        words.setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop it here"));
        words.setError(new UploadI18N.Error().setFileIsTooBig(rule).setIncorrectFileType(rule));
        return words;
    }
}
