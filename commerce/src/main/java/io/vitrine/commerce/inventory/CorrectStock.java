package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.location.LocationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts stock right by hand; from a size on that the business sets, a second person has to agree. */
@ApplicationScoped
class CorrectStock implements CriticalAction {

    static final String KIND = "stock.correct";

    @Inject
    CorrectionSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission needs() {
        return Permission.MANAGE_STOCK;
    }

    @Override
    public Set<CriticalRule> rules() {
        return Set.of(CriticalRule.STOCK_CORRECTION);
    }

    @Override
    public Optional<CriticalRule> rule(JsonObject command) {
        Movement movement = movement(command);
        return steps.above(movement.variant(), movement.change(), movement.unitCost())
                ? Optional.of(CriticalRule.STOCK_CORRECTION)
                : Optional.empty();
    }

    @Override
    public String describe(JsonObject command) {
        Movement movement = movement(command);
        long change = movement.change();
        return "Change the stock of " + command.getString("sku") + " at " + command.getString("place") + " by "
                + (change > 0 ? "+" : "\u2212") + Math.abs(change) + (Math.abs(change) == 1 ? " piece (" : " pieces (")
                + movement.reason().name().toLowerCase(Locale.ROOT) + ").";
    }

    @Override
    public void check(JsonObject command) {
        steps.check(movement(command));
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        EntryId id = new EntryId(UUID.fromString(command.getString("entry")));
        steps.enter(id, movement(command), reason);
        return id.toString();
    }

    static JsonObject command(EntryId id, Movement movement, CorrectionRows.Names names) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("entry", id.value().toString())
                .add("variant", movement.variant().value().toString())
                .add("location", movement.location().value().toString())
                .add("change", movement.change())
                .add("reason", movement.reason().name())
                .add("note", movement.note())
                .add("sku", names.sku())
                .add("place", names.place().orElse(""));
        movement.unitCost().ifPresent(cost -> json.add("unitCost", cost));
        movement.lot().ifPresent(lot -> {
            json.add("lot", lot.code());
            lot.expiresOn().ifPresent(day -> json.add("expiresOn", day.toString()));
        });
        return json.build();
    }

    private static Movement movement(JsonObject command) {
        Optional<BigDecimal> cost = command.containsKey("unitCost")
                ? Optional.of(command.getJsonNumber("unitCost").bigDecimalValue())
                : Optional.empty();
        return new Movement(
                new VariantId(UUID.fromString(command.getString("variant"))),
                new LocationId(UUID.fromString(command.getString("location"))),
                command.getJsonNumber("change").longValueExact(),
                EntryReason.valueOf(command.getString("reason")),
                command.getString("note"),
                cost,
                Optional.ofNullable(command.getString("lot", null))
                        .map(code -> new LotMark(
                                code,
                                Optional.ofNullable(command.getString("expiresOn", null))
                                        .map(LocalDate::parse))));
    }
}
