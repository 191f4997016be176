package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.vitrine.commerce.imports.ProductExport;
import io.vitrine.ui.kit.Glyph;
import java.io.IOException;
import java.io.OutputStream;

/** All products as a file, that comes in again as it went out. */
final class ProductFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes a file. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private ProductFiles() {}

    /** A table for any program. */
    static Anchor csv(ProductExport export) {
        return link("CSV", "products.csv", "text/csv; charset=utf-8", export::csv);
    }

    static Anchor workbook(ProductExport export) {
        return link("Excel", "products.xlsx", WORKBOOK, export::workbook);
    }

    private static Anchor link(String words, String name, String type, Content content) {
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType(type);
            try (OutputStream out = event.getOutputStream()) {
                content.write(out);
            }
        };
        Anchor anchor = new Anchor();
        anchor.setHref(handler);
        anchor.addClassNames("vt-btn", "s");
        anchor.add(Glyph.DOWNLOAD.small(), new Span(words));
        anchor.getElement().setAttribute("aria-label", "Download all products as " + words);
        anchor.getElement().setAttribute("router-ignore", true);
        return anchor;
    }
}
