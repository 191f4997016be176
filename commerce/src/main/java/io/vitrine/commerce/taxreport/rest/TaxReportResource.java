package io.vitrine.commerce.taxreport.rest;

import io.vitrine.commerce.taxreport.TaxLine;
import io.vitrine.commerce.taxreport.TaxReport;
import io.vitrine.commerce.taxreport.TaxReports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The tax report over HTTP. */
@Path("tax-report")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaxReportResource {

    @Inject
    TaxReports reports;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "Tax of a period by country, rate and category, and what is due, beside the ledger")
    public JsonObject of(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return write(reports.of(Days.read("from", from), Days.read("to", to)));
    }

    private static JsonObject write(TaxReport report) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        report.lines().forEach(line -> lines.add(line(line)));
        JsonArrayBuilder totals = Json.createArrayBuilder();
        report.totals()
                .forEach(total -> totals.add(Json.createObjectBuilder()
                        .add("currency", total.due().currency().getCurrencyCode())
                        .add("invoiced", money(total.invoiced()))
                        .add("credited", money(total.credited()))
                        .add("due", money(total.due()))
                        .add("ledger", money(total.ledger()))
                        .add("difference", money(total.difference()))));
        JsonArrayBuilder differences = Json.createArrayBuilder();
        report.differences()
                .forEach(difference -> differences.add(Json.createObjectBuilder()
                        .add("order", TypeId.format("ord", difference.order()))
                        .add("documents", money(difference.documents()))
                        .add("ledger", money(difference.ledger()))));
        return Json.createObjectBuilder()
                .add("from", report.from().toString())
                .add("to", report.to().toString())
                .add("lines", lines)
                .add("totals", totals)
                .add("differences", differences)
                .build();
    }

    private static JsonObjectBuilder line(TaxLine line) {
        return Json.createObjectBuilder()
                .add("country", line.country())
                .add("region", line.region())
                .add("name", line.name())
                .add("treatment", line.treatment())
                .add("category", line.category())
                .add("rate", line.rate())
                .add("documents", line.documents())
                .add("invoicedBase", money(line.invoicedBase()))
                .add("invoicedTax", money(line.invoicedTax()))
                .add("creditedBase", money(line.creditedBase()))
                .add("creditedTax", money(line.creditedTax()))
                .add("base", money(line.base()))
                .add("due", money(line.due()));
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
