package io.vitrine.commerce.ledger.rest;

import io.vitrine.commerce.ledger.Ledger;
import io.vitrine.commerce.ledger.LedgerSearch;
import io.vitrine.commerce.payment.LedgerKind;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The ledger over HTTP. */
@Path("ledger")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    @Inject
    Ledger ledger;

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Path("entries")
    @Operation(summary = "Entries of the ledger, newest first")
    public JsonObject entries(
            @QueryParam("account") @Nullable String account,
            @QueryParam("order") @Nullable String order,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("at[gte]") @Nullable String from,
            @QueryParam("at[lt]") @Nullable String until,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return LedgerJson.write(ledger.search(new LedgerSearch(
                Optional.ofNullable(account),
                Optional.ofNullable(order)
                        .map(text -> TypeId.parse("ord", text)
                                .orElseThrow(
                                        () -> Problem.invalid("order", "Use the id of an order, such as ord_01h..."))),
                Optional.ofNullable(kind).map(LedgerResource::kind),
                moment("at[gte]", from),
                moment("at[lt]", until),
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0)));
    }

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Path("balances")
    @Operation(summary = "The trial balance: what each account held before a moment")
    public JsonObject balances(@QueryParam("at") @Nullable String at) {
        return LedgerJson.balances(ledger.balances(moment("at", at)));
    }

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Path("checks")
    @Operation(summary = "What the last comparisons of payments and ledger found")
    public JsonObject checks() {
        return LedgerJson.checks(ledger.checks());
    }

    @Needs(Permission.READ_PAYMENTS)
    @POST
    @Path("checks")
    @Operation(summary = "Compares payments and ledger now")
    public JsonObject check() {
        return LedgerJson.write(ledger.check());
    }

    private static LedgerKind kind(String text) {
        return Arrays.stream(LedgerKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("kind", "Use one of " + Arrays.toString(LedgerKind.values()) + "."));
    }

    private static Optional<Instant> moment(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
                return Optional.of(at);
            }
        } catch (DateTimeException e) {
            throw wrong(field);
        }
        throw wrong(field);
    }

    private static Problem wrong(String field) {
        return Problem.invalid(field, "Write a moment with its offset, such as 2026-11-20T09:30:00Z.");
    }
}
