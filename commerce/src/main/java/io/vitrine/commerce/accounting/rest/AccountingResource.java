package io.vitrine.commerce.accounting.rest;

import io.vitrine.commerce.accounting.AccountingExports;
import io.vitrine.commerce.accounting.ExportFormat;
import io.vitrine.commerce.accounting.ExportPeriod;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Exports for accounting software. */
@Path("exports")
@ApplicationScoped
public class AccountingResource {

    @Inject
    AccountingExports exports;

    @Needs(Permission.EXPORT_INVOICES)
    @GET
    @Path("accounting")
    @Produces("application/zip")
    @Operation(summary = "Invoices or the ledger of a period for accounting software, with a manifest, as ZIP")
    public Response take(
            @QueryParam("format") @Nullable String format,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        ExportFormat wanted = format(format);
        ExportPeriod period = period(from, to);
        return file(exports.take(wanted, period), wanted.name().toLowerCase(Locale.ROOT), period, "zip");
    }

    @Needs(Permission.EXPORT_INVOICES)
    @GET
    @Path("invoices.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "Invoices and credit notes of a period as a list")
    public Response list(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        ExportPeriod period = period(from, to);
        return file(exports.list(period), "invoices", period, "csv");
    }

    private static Response file(Object content, String name, ExportPeriod period, String ending) {
        String file = name + "-" + period.from() + "-" + period.to() + "." + ending;
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static ExportFormat format(@Nullable String text) {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("format", "Use xero, quickbooks, tally or journal."));
    }

    private static ExportPeriod period(@Nullable String from, @Nullable String to) {
        return new ExportPeriod(day("from", from), day("to", to));
    }

    private static LocalDate day(String field, @Nullable String text) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (day.getYear() >= 1900 && day.getYear() < 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            throw wrong(field);
        }
        throw wrong(field);
    }

    private static Problem wrong(String field) {
        return Problem.invalid(field, "Write a day such as 2026-11-20.");
    }
}
