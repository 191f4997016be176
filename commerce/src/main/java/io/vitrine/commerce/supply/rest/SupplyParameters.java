package io.vitrine.commerce.supply.rest;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.commerce.supply.DraftPurchase;
import io.vitrine.commerce.supply.PurchaseId;
import io.vitrine.commerce.supply.PurchaseLineId;
import io.vitrine.commerce.supply.ReceiveGoods;
import io.vitrine.commerce.supply.SaveSupplier;
import io.vitrine.commerce.supply.Supplier;
import io.vitrine.commerce.supply.SupplierId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads what callers send about suppliers and purchase orders. */
final class SupplyParameters {

    private static final int LONGEST = 18;

    private SupplyParameters() {}

    /** A supplier; what is not sent stays as it was, or is the usual. */
    static SaveSupplier supplier(JsonBody body, Optional<Supplier> before) {
        return new SaveSupplier(
                before.isPresent() && !body.has("name") ? before.get().name() : body.text("name"),
                body.json().containsKey("email") ? body.optional("email") : before.flatMap(Supplier::email),
                body.has("currency")
                        ? currency(body)
                        : before.map(Supplier::currency)
                                .orElseGet(
                                        () -> CurrentCall.require().business().currency()),
                body.has("leadDays")
                        ? days(body, "leadDays")
                        : before.map(Supplier::leadDays).orElse(14),
                body.has("active")
                        ? body.flag("active")
                        : before.map(Supplier::active).orElse(true));
    }

    static DraftPurchase draft(JsonBody body, Currency currency) {
        return new DraftPurchase(
                supplier(body),
                location(body, "location"),
                lines(body, currency),
                day(body, "expectedOn"),
                rate(body),
                body.optional("note").orElse(""));
    }

    static List<DraftPurchase.Line> lines(JsonBody body, Currency currency) {
        return body.objects("lines").stream()
                .map(line -> new DraftPurchase.Line(variant(line), pieces(line, "quantity"), cost(line, currency), ""))
                .toList();
    }

    static ReceiveGoods receipt(PurchaseId order, JsonBody body) {
        return new ReceiveGoods(
                order,
                body.objects("lines").stream()
                        .map(line -> new ReceiveGoods.Line(
                                PurchaseLineId.parse(line.text("line"))
                                        .orElseThrow(
                                                () -> line.wrong("line", "Use the id of a line, such as pol_01h...")),
                                line.has("quantity") ? pieces(line, "quantity") : 0,
                                line.has("rejected") ? pieces(line, "rejected") : 0,
                                lot(line)))
                        .toList(),
                body.optional("note").orElse(""));
    }

    private static Optional<LotMark> lot(JsonBody line) {
        Optional<LocalDate> end = day(line, "expiresOn");
        return line.optional("lot").map(code -> new LotMark(code, end));
    }

    static SupplierId supplier(JsonBody body) {
        return SupplierId.parse(body.text("supplier"))
                .orElseThrow(() -> body.wrong("supplier", "Use the id of a supplier, such as spl_01h..."));
    }

    static LocationId location(JsonBody body, String field) {
        return LocationId.parse(body.text(field))
                .orElseThrow(() -> body.wrong(field, "Use the id of a location, such as loc_01h..."));
    }

    static VariantId variant(JsonBody body) {
        return VariantId.parse(body.text("variant"))
                .orElseThrow(() -> body.wrong("variant", "Use the id of a variant, such as var_01h..."));
    }

    static Optional<BigDecimal> rate(JsonBody body) {
        return body.has("rate") ? Optional.of(body.decimal("rate")) : Optional.empty();
    }

    /** Whole pieces; what is no whole number is refused here, what is too many by the command. */
    static long pieces(JsonBody body, String field) {
        BigDecimal number = body.decimal(field).stripTrailingZeros();
        if (number.scale() > 0 || number.precision() - number.scale() > LONGEST) {
            throw body.wrong(field, "Use a whole number of at most 100,000.");
        }
        return number.longValueExact();
    }

    static int days(JsonBody body, String field) {
        long days = pieces(body, field);
        return days < 0 || days > 365 ? -1 : (int) days; // refused with the cure by the command
    }

    static Optional<LocalDate> day(JsonBody body, String field) {
        try {
            return body.optional(field).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw body.wrong(field, "Write a day such as 2026-12-24.");
        }
    }

    static int limit(String limit) {
        return limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0; // refused with the cure
    }

    static boolean yes(String field, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid(field, "Write true or false.");
        };
    }

    private static BigDecimal cost(JsonBody line, Currency currency) {
        JsonBody money = line.object("unitCost");
        if (!money.text("currency").equals(currency.getCurrencyCode())) {
            throw money.wrong("currency", "Use the supplier's currency, " + currency.getCurrencyCode() + ".");
        }
        return money.decimal("amount");
    }

    private static Currency currency(JsonBody body) {
        try {
            return Currency.getInstance(body.text("currency"));
        } catch (IllegalArgumentException e) {
            throw body.wrong("currency", "Use a code of ISO 4217, such as EUR.");
        }
    }
}
