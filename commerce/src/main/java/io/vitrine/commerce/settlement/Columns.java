package io.vitrine.commerce.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the columns of each format mean. */
final class Columns {

    private static final Map<String, LineKind> STRIPE_KINDS = Map.ofEntries(
            Map.entry("charge", LineKind.PAYMENT),
            Map.entry("payment", LineKind.PAYMENT),
            Map.entry("refund", LineKind.REFUND),
            Map.entry("payment_refund", LineKind.REFUND),
            Map.entry("partial_capture_reversal", LineKind.REFUND),
            Map.entry("fee", LineKind.FEE),
            Map.entry("stripe_fee", LineKind.FEE),
            Map.entry("network_cost", LineKind.FEE),
            Map.entry("payout", LineKind.PAYOUT));

    private Columns() {}

    /** A column that must be there for a file to be of the format at all. */
    static Set<String> required(SettlementFormat format) {
        return switch (format) {
            case STRIPE -> Set.of("fee", "currency");
            case PAYPAL -> Set.of("transaction id", "transaction event code", "gross transaction amount");
            case RAZORPAY -> Set.of("entity_id", "debit", "credit");
            case GENERIC -> Set.of("kind", "reference", "amount");
        };
    }

    /** The line; absent for rows that only frame the others. */
    static Optional<FileLine> read(SettlementFormat format, Cells cells, Currency own) {
        return switch (format) {
            case STRIPE -> Optional.of(stripe(cells, own));
            case PAYPAL -> paypal(cells, own);
            case RAZORPAY -> Optional.of(razorpay(cells, own));
            case GENERIC -> Optional.of(generic(cells, own));
        };
    }

    private static FileLine stripe(Cells cells, Currency own) {
        LineKind kind = STRIPE_KINDS.getOrDefault(
                cells.text("reporting_category", "type").orElse("").toLowerCase(Locale.ROOT), LineKind.OTHER);
        BigDecimal amount = cells.amount("gross", "amount");
        return line(
                cells,
                kind,
                references(
                        cells,
                        "payment_metadata[vitrine_payment]",
                        kind == LineKind.REFUND ? "source_id" : "payment_intent_id",
                        "source_id",
                        "source",
                        "payment_intent_id",
                        "balance_transaction_id",
                        "id"),
                kind == LineKind.PAYOUT ? amount.negate() : amount,
                cells.amount("fee"),
                cells.currency(own, "currency"),
                cells.reference("automatic_payout_id").or(() -> cells.reference("transfer")),
                "created_utc",
                "created (utc)",
                "created");
    }

    /** Amounts are in the smallest unit; a sale is of the event codes T00, a refund of T1107, a withdrawal of T04. */
    private static Optional<FileLine> paypal(Cells cells, Currency own) {
        String frame = cells.text("ch").orElse("SB");
        if (!frame.equals("SB")) {
            return Optional.empty();
        }
        String code = cells.text("transaction event code").orElse("");
        Currency currency = cells.currency(own, "gross transaction currency");
        LineKind kind = code.startsWith("T00")
                ? LineKind.PAYMENT
                : code.equals("T1107") ? LineKind.REFUND : code.startsWith("T04") ? LineKind.PAYOUT : LineKind.OTHER;
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        BigDecimal gross = cells.amount("gross transaction amount").movePointLeft(digits);
        BigDecimal fee = cells.amount("fee amount").movePointLeft(digits);
        boolean came = cells.text("transaction debit or credit").orElse("CR").equals("CR");
        boolean kept = cells.text("fee debit or credit").orElse("DR").equals("DR");
        boolean payout = kind == LineKind.PAYOUT;
        return Optional.of(line(
                cells,
                kind,
                references(cells, "custom field", "transaction id", "paypal reference id"),
                came != payout ? gross : gross.negate(),
                kept ? fee : fee.negate(),
                currency,
                Optional.empty(),
                "transaction completion date",
                "transaction initiation date"));
    }

    private static FileLine razorpay(Cells cells, Currency own) {
        LineKind kind = switch (cells.text("transaction_entity", "type").orElse("")) {
            case "payment" -> LineKind.PAYMENT;
            case "refund" -> LineKind.REFUND;
            case "settlement" -> LineKind.PAYOUT;
            default -> LineKind.OTHER;
        };
        BigDecimal fee = cells.amount("fee (exclusive tax)", "fee").add(cells.amount("tax"));
        BigDecimal amount = cells.amount("amount");
        BigDecimal moved = cells.amount("credit").subtract(cells.amount("debit"));
        BigDecimal gross = switch (kind) {
            case PAYMENT -> amount.signum() == 0 ? moved.add(fee) : amount;
            case REFUND -> amount.signum() == 0 ? moved.add(fee) : amount.abs().negate();
            case PAYOUT -> moved.negate();
            case FEE, OTHER -> moved;
        };
        return line(
                cells,
                kind,
                references(cells, "entity_id", "payment_id"),
                gross,
                kind == LineKind.PAYMENT || kind == LineKind.REFUND ? fee : BigDecimal.ZERO,
                cells.currency(own, "currency"),
                kind == LineKind.PAYOUT ? Optional.empty() : cells.reference("settlement_id"),
                "settled_at",
                "created_at");
    }

    private static FileLine generic(Cells cells, Currency own) {
        LineKind kind = switch (cells.text("kind").orElse("").toUpperCase(Locale.ROOT)) {
            case "PAYMENT" -> LineKind.PAYMENT;
            case "REFUND" -> LineKind.REFUND;
            case "FEE" -> LineKind.FEE;
            case "PAYOUT" -> LineKind.PAYOUT;
            case "OTHER" -> LineKind.OTHER;
            default -> {
                cells.wrong("kind", "Write PAYMENT, REFUND, FEE, PAYOUT or OTHER.");
                yield LineKind.OTHER;
            }
        };
        BigDecimal amount = cells.amount("amount");
        return line(
                cells,
                kind,
                references(cells, "reference"),
                kind == LineKind.REFUND || kind == LineKind.FEE ? amount.abs().negate() : amount,
                cells.amount("fee"),
                cells.currency(own, "currency"),
                cells.reference("payout"),
                "date");
    }

    private static FileLine line(
            Cells cells,
            LineKind kind,
            List<String> references,
            BigDecimal gross,
            BigDecimal fee,
            Currency currency,
            Optional<String> payout,
            String... moments) {
        if (references.isEmpty() && kind != LineKind.OTHER && kind != LineKind.FEE) {
            cells.wrong("reference", "Say which payment, refund or payout it is.");
        }
        return new FileLine(cells.row(), kind, references, gross, fee, currency, payout, cells.moment(moments));
    }

    private static List<String> references(Cells cells, String... names) {
        List<String> found = new ArrayList<>();
        Stream.of(names).distinct().forEach(name -> cells.reference(name).ifPresent(found::add));
        return found.stream().distinct().toList();
    }
}
