package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.catalog.MediaView;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.TitledFile;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.IconAction;
import io.vitrine.ui.kit.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The pictures or the documents of a product: added, put in order, named and taken away, each at once. */
final class FilesBox extends Div {

    private static final int MOST_BYTES = 20_000_000;

    private final transient Media media;
    private final transient ProductId product;
    private final transient SeenVersion version;
    private final transient Supplier<List<MediaView>> read;
    private final MediaView.Kind kind;
    private final transient List<MediaView> files = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final Complaint complaint = new Complaint();

    /** @param read the product's files as they stand, after a change too */
    FilesBox(Media media, ProductId product, MediaView.Kind kind, SeenVersion version, Supplier<List<MediaView>> read) {
        this.media = media;
        this.product = product;
        this.kind = kind;
        this.version = version;
        this.read = read;
        addClassName("vt-files");
        none.add(Words.quiet(
                picture()
                        ? "No picture yet. The first one stands for the product in lists."
                        : "No document yet, such as a technical sheet."));
        add(none, list, complaint, upload());
        draw();
    }

    private boolean picture() {
        return kind == MediaView.Kind.IMAGE;
    }

    private Upload upload() {
        Upload upload = new Upload(this::take);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(
                picture() ? new String[] {".png", ".jpg", ".jpeg", ".webp"} : new String[] {".pdf"});
        String rule = picture() ? "Choose PNG, JPEG or WebP of at most 20 MB." : "Choose a PDF of at most 20 MB.";
        UploadI18N words = new UploadI18N();
        String add = picture() ? "Add pictures" : "Add documents";
        words.setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne("or drop them here").setMany("or drop them here"));
        words.setError(new UploadI18N.Error().setFileIsTooBig(rule).setIncorrectFileType(rule));
        upload.setI18n(words);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in there is the page's to show
    private void take(UploadEvent event) throws IOException {
        Call call = CurrentCall.require();
        UI ui = event.getUI();
        String name = event.getFileName();
        byte[] content;
        try (InputStream body = event.getInputStream()) {
            content = body.readNBytes(MOST_BYTES + 1);
        }
        ui.access(() -> CurrentCall.run(call, () -> change(() -> add(name, content))));
    }

    private void add(String name, byte[] content) {
        media.add(product, kind, picture() ? "" : title(name), content);
    }

    /** The name of the file without its ending. */
    private static String title(String name) {
        int point = name.lastIndexOf('.');
        String bare = point > 0 ? name.substring(0, point) : name;
        return bare.length() > 200 ? bare.substring(0, 200) : bare;
    }

    private void change(Runnable work) {
        complaint.attempt(() -> version.around(work));
        draw();
    }

    private void draw() {
        files.clear();
        read.get().stream().filter(file -> file.kind() == kind).forEach(files::add);
        list.removeAll();
        for (int i = 0; i < files.size(); i++) {
            list.add(item(i));
        }
        list.setVisible(!files.isEmpty());
        none.setVisible(files.isEmpty());
    }

    private ListItem item(int place) {
        MediaView file = files.get(place);
        TextField title = new TextField(picture() ? "What the picture shows" : "Title");
        title.setValue(file.title());
        title.setMaxLength(200);
        title.setWidthFull();
        title.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                change(() -> arrange(place, place, typed.getValue()));
            }
        });
        String what = (picture() ? "picture " : "document ") + (place + 1);
        Div buttons = new Div();
        buttons.addClassName("vt-row");
        if (place > 0) {
            buttons.add(new IconAction(
                    Glyph.ARROW_UP,
                    "Move " + what + " forward",
                    () -> change(() -> arrange(place, place - 1, title.getValue()))));
        }
        if (place < files.size() - 1) {
            buttons.add(new IconAction(
                    Glyph.ARROW_DOWN,
                    "Move " + what + " back",
                    () -> change(() -> arrange(place, place + 1, title.getValue()))));
        }
        buttons.add(new IconAction(
                Glyph.CLOSE, "Take " + what + " away", () -> change(() -> media.remove(product, kind, file.sha256()))));
        Div words = new Div(title, buttons);
        words.addClassName("words");
        return new ListItem(shown(file), words);
    }

    private Component shown(MediaView file) {
        if (picture()) {
            return new Image("/media/" + file.small().orElse(file.sha256()), file.title());
        }
        Anchor open = new Anchor("/media/" + file.sha256(), "Open", AnchorTarget.BLANK);
        open.getElement().setAttribute("router-ignore", true);
        open.addClassName("vt-thumb");
        return open;
    }

    private void arrange(int from, int to, String title) {
        List<TitledFile> wanted = new ArrayList<>();
        files.forEach(file -> wanted.add(new TitledFile(file.sha256(), file.title())));
        TitledFile moved = wanted.remove(from);
        wanted.add(to, new TitledFile(moved.sha256(), title));
        media.arrange(product, kind, wanted);
    }
}
