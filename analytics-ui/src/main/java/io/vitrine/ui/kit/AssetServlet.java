package io.vitrine.ui.kit;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves the kit's files: kept for a year under the address that carries their version, else checked each time. */
@WebServlet("/vitrine/*")
public class AssetServlet extends HttpServlet {

    private static final Pattern NAME = Pattern.compile("/[a-z][a-z-]{0,40}\\.(css|js|svg)");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable Asset asset = named(request.getPathInfo());
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean exact = asset.version().equals(request.getParameter("v"));
        String tag = '"' + asset.version() + '"';
        response.setHeader("Cache-Control", exact ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        asset.writeTo(response, takesGzip(request));
    }

    private static @Nullable Asset named(@Nullable String path) {
        if (path == null || !NAME.matcher(path).matches()) {
            return null;
        }
        try {
            return Assets.find(path.substring(1));
        } catch (UncheckedIOException unknown) {
            return null;
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }
}
