package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import java.io.OutputStream;
import java.util.function.Supplier;

/** A link that makes a file when it is followed. */
public final class Bytes {

    /** The file. */
    public static final class Content {

        private final String name;
        private final String mediaType;
        private final byte[] bytes;

        public Content(String name, String mediaType, byte[] bytes) {
            this.name = name;
            this.mediaType = mediaType;
            this.bytes = bytes.clone();
        }
    }

    private Bytes() {}

    /** @param file made as the person of the page, each time the link is followed */
    public static Anchor link(String words, Supplier<Content> file) {
        Anchor anchor = new Anchor();
        anchor.addClassNames("vt-btn", "s");
        anchor.add(Glyph.DOWNLOAD.small(), new Span(words));
        Call call = CurrentCall.require();
        DownloadHandler handler = event -> {
            Content content = CurrentCall.with(call, file);
            event.setFileName(content.name);
            event.setContentType(content.mediaType);
            try (OutputStream out = event.getOutputStream()) {
                out.write(content.bytes);
            }
        };
        anchor.setHref(handler);
        return anchor;
    }
}
