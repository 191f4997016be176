package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ShopWindow;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** The shop's addresses for search engines. Slugs and host names hold nothing that XML would have to escape. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ShopWindow window;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                        + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        add(xml, "/", "");
        add(xml, "/products", "");
        add(xml, "/branches", "");
        for (NamedSlug collection : window.collections()) {
            add(xml, Card.collection(collection), "");
        }
        for (ShopWindow.Address product : window.addresses()) {
            add(
                    xml,
                    Card.address(product.slug()),
                    product.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        Kept.write(
                request,
                response,
                "application/xml; charset=utf-8",
                xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The page in each language of the shop, each of them with all of them beside it. */
    private void add(StringBuilder xml, String path, String changed) {
        Visit visit = Visit.current();
        for (String language : visit.languages()) {
            xml.append("<url><loc>")
                    .append(frames.address(visit.path(path, language)))
                    .append("</loc>");
            if (!changed.isEmpty()) {
                xml.append("<lastmod>").append(changed).append("</lastmod>");
            }
            if (visit.languages().size() > 1) {
                visit.languages()
                        .forEach(other -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                                .append(other)
                                .append("\" href=\"")
                                .append(frames.address(visit.path(path, other)))
                                .append("\"/>"));
            }
            xml.append("</url>\n");
        }
    }
}
