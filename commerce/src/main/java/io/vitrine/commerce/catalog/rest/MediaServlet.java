package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.catalog.MediaContent;
import io.vitrine.core.access.CurrentCall;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves pictures and documents under their hash. What is under a hash never changes, so it is kept for a year. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    transient Media media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        String sha256 = path == null || path.isEmpty() ? "" : path.substring(1);
        if (CurrentCall.require().tenant().isEmpty() || !sha256.matches("[0-9a-f]{64}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + sha256 + '"';
        boolean known = tag.equals(request.getHeader("If-None-Match"));
        Optional<MediaContent> found = media.find(sha256);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        MediaContent content = found.get();
        response.setContentType(content.type());
        if (content.type().equals("application/pdf")) {
            response.setHeader("Content-Disposition", "attachment; filename=\"document.pdf\"");
        }
        response.setContentLength(content.content().length);
        response.getOutputStream().write(content.content());
    }
}
