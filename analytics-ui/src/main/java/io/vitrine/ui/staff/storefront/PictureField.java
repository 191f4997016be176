package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.vitrine.commerce.catalog.KeptPicture;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A picture of the shop's own: sent, made anew, shown, and taken away again. */
final class PictureField extends Div {

    private static final int MOST_BYTES = 20_000_000;
    private static final String RULE = "Choose PNG, JPEG or WebP of at most 20 MB.";

    private final transient Media media;
    private final transient Runnable changed;
    private final Complaint complaint = new Complaint();
    private final Div shown = new Div();
    private final Upload upload = new Upload(this::take);
    private final boolean small;
    private transient Optional<String> chosen;

    PictureField(Optional<String> before, Media media, String label, Runnable changed) {
        this(before, media, label, false, changed);
    }

    /** @param small whether the picture is for small places */
    PictureField(Optional<String> before, Media media, String label, boolean small, Runnable changed) {
        this.media = media;
        this.changed = changed;
        this.small = small;
        this.chosen = before;
        addClassName("vt-picture");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg", ".webp");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Choose picture").setMany("Choose picture"));
        words.setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop it here"));
        words.setError(new UploadI18N.Error().setFileIsTooBig(RULE).setIncorrectFileType(RULE));
        upload.setI18n(words);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(Words.strong(label), shown, complaint, upload);
        draw();
    }

    /** SHA-256 in hex of the picture. */
    Optional<String> chosen() {
        return chosen;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in there is the page's to show
    private void take(UploadEvent event) throws IOException {
        Call call = CurrentCall.require();
        UI ui = event.getUI();
        byte[] content;
        try (InputStream body = event.getInputStream()) {
            content = body.readNBytes(MOST_BYTES + 1);
        }
        ui.access(() -> CurrentCall.run(call, () -> complaint.attempt(() -> choose(media.keep(content)))));
    }

    private void choose(KeptPicture picture) {
        chosen = Optional.of(small ? picture.small() : picture.sha256());
        draw();
        changed.run();
    }

    private void forget() {
        chosen = Optional.empty();
        draw();
        changed.run();
    }

    private void draw() {
        shown.removeAll();
        chosen.ifPresent(hash -> {
            Image image = new Image("/media/" + hash, "The picture that is chosen");
            Div row = new Div(image, Action.quiet("Take away").small().does(this::forget));
            row.addClassNames("vt-row", "vt-wrap");
            shown.add(row);
        });
    }
}
