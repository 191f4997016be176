package io.vitrine.ui.storefront;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What search engines may look at: the shop, not what belongs to one visitor. */
@WebServlet("/robots.txt")
public class RobotsServlet extends StorePage {

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = """
                User-agent: *
                Disallow: /api/
                Disallow: /app/
                Disallow: /account
                Disallow: /cart
                Disallow: /checkout
                Disallow: /orders/
                Disallow: /*/cart
                Disallow: /*/checkout
                Disallow: /*/orders/

                Sitemap: %s
                """.formatted(frames.address("/sitemap.xml"));
        Kept.write(request, response, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
