package io.vitrine.commerce.printing.rest;

import jakarta.ws.rs.core.Response;

/** A PDF to be kept or printed. */
final class PdfAnswer {

    private PdfAnswer() {}

    static Response file(byte[] pdf, String name) {
        return Response.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
