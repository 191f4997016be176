package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.vitrine.commerce.imports.ProductExport;
import io.vitrine.ui.kit.Picker;
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

    static Picker picker(ProductExport export) {
        return new Picker("", "Export")
                .more(link("CSV file", "products.csv", "text/csv; charset=utf-8", export::csv))
                .more(link("Excel workbook", "products.xlsx", WORKBOOK, export::workbook));
    }

    private static Anchor link(String words, String name, String type, Content content) {
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType(type);
            try (OutputStream out = event.getOutputStream()) {
                content.write(out);
            }
        };
        Anchor anchor = new Anchor(handler, words);
        anchor.getElement().setAttribute("router-ignore", true);
        return anchor;
    }
}
