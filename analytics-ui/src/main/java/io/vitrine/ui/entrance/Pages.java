package io.vitrine.ui.entrance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the public pages; whatever a page is given is escaped for the place where it stands. */
@ApplicationScoped
public class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Writes a page that no cache keeps. */
    void write(HttpServletResponse response, int status, String template, Object content) throws IOException {
        page(response, status, "entrance/" + template, content);
    }

    /** Writes a page of another audience that no cache keeps. */
    public void page(HttpServletResponse response, int status, String template, Object content) throws IOException {
        Utf8ByteOutput page = rendered(template, content);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /** The page as bytes, for who decides on its own how long it is kept. */
    public byte[] html(String template, Object content) {
        Utf8ByteOutput page = rendered(template, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.getContentLength());
        try {
            page.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Utf8ByteOutput rendered(String template, Object content) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render(template + ".jte", content, (TemplateOutput) page);
        return page;
    }

    void message(HttpServletResponse response, int status, Message message) throws IOException {
        write(response, status, "message", message);
    }

    /** Sends the browser on, with a fresh GET. */
    public static void seeOther(HttpServletResponse response, String address) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
