package io.vitrine.commerce.invoice.rest;

import io.vitrine.commerce.invoice.Statement;
import io.vitrine.commerce.invoice.Statements;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
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

/** Statements of customers' accounts over HTTP. */
@Path("statements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    @Inject
    Statements statements;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "A customer's account over a period: opening, lines with balance, closing, ageing")
    public JsonObject of(
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("currency") @Nullable String currency) {
        return write(
                statements.of(
                        Asked.customer(customer).orElseThrow(() -> Problem.invalid("customer", "Say whose account.")),
                        Asked.neededDay("from", from),
                        Asked.neededDay("to", to),
                        Asked.currency(
                                currency, CurrentCall.require().business().currency())),
                "cus");
    }

    /** @param prefix of the id of whose account it is */
    static JsonObject write(Statement statement, String prefix) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        statement
                .lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("on", line.on().toString())
                        .add("kind", line.kind().name())
                        .add("document", line.document())
                        .add("concerns", line.concerns())
                        .add("amount", InvoiceJson.money(line.amount()))
                        .add("balance", InvoiceJson.money(line.balance()))));
        JsonObjectBuilder ageing = Json.createObjectBuilder();
        statement.ageing().forEach((bucket, amount) -> ageing.add(bucket, InvoiceJson.money(amount)));
        return Json.createObjectBuilder()
                .add("customer", TypeId.format(prefix, statement.customer()))
                .add("name", statement.name())
                .add("from", statement.from().toString())
                .add("to", statement.to().toString())
                .add("opening", InvoiceJson.money(statement.opening()))
                .add("lines", lines)
                .add("closing", InvoiceJson.money(statement.closing()))
                .add("ageing", ageing)
                .build();
    }
}
