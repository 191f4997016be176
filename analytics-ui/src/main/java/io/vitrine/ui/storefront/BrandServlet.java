package io.vitrine.ui.storefront;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The colours of the shop as a style sheet: the policy of its pages lets no style stand in them. */
@WebServlet("/brand.css")
public class BrandServlet extends StorePage {

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String css = Visit.current()
                .setting()
                .brand()
                .map(brand -> Palette.of(brand).css())
                .orElse("");
        Kept.write(request, response, "text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
    }
}
