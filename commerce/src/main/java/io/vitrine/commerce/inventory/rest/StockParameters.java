package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.CostMethod;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.commerce.inventory.StockSearch;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what callers send about stock. */
final class StockParameters {

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");
    private static final int LONGEST = 18;

    private StockParameters() {}

    static StockSearch search(
            @Nullable String variant,
            @Nullable String location,
            @Nullable String low,
            @Nullable String after,
            String limit) {
        return new StockSearch(
                Optional.ofNullable(variant).map(text -> variant("variant", text)),
                Optional.ofNullable(location).map(text -> location("location", text)),
                Optional.ofNullable(low).filter(StockParameters::yes).isPresent(),
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0); // refused with the cure
    }

    static VariantId variant(JsonBody body) {
        return variant(body.name("variant"), body.text("variant"));
    }

    static LocationId location(JsonBody body, String field) {
        return location(body.name(field), body.text(field));
    }

    /** Whole pieces; what is no whole number is refused here, what is too many by the command. */
    static long pieces(JsonBody body, String field) {
        BigDecimal number = body.decimal(field).stripTrailingZeros();
        if (number.scale() > 0 || number.precision() - number.scale() > LONGEST) {
            throw body.wrong(field, "Use a whole number of at most 100,000.");
        }
        return number.longValueExact();
    }

    /** A lot by what stands on the pieces, with its end. */
    static Optional<LotMark> lot(JsonBody body) {
        try {
            Optional<LocalDate> end = body.optional("expiresOn").map(LocalDate::parse);
            return body.optional("lot").map(code -> new LotMark(code, end));
        } catch (DateTimeException e) {
            throw body.wrong("expiresOn", "Write a day such as 2027-06-30.");
        }
    }

    /** A number of days; what is none is refused with the cure by the command. */
    static int days(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    }

    static CostMethod method(@Nullable String text) {
        if (text == null) {
            return CostMethod.AVERAGE;
        }
        return Arrays.stream(CostMethod.values())
                .filter(method -> method.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("method", "Use average or fifo."));
    }

    /** A moment with its offset, or the end of a day in the business's time zone; absent for now. */
    static Optional<Instant> at(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Instant at = instant(text);
            if (at.isAfter(EARLIEST) && at.isBefore(LATEST)) {
                return Optional.of(at);
            }
        } catch (DateTimeException e) {
            throw wrongMoment();
        }
        throw wrongMoment();
    }

    private static Instant instant(String text) {
        return text.indexOf('T') > 0
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(CurrentCall.require().business().zone())
                        .toInstant()
                        .minus(1, ChronoUnit.MICROS);
    }

    private static Problem wrongMoment() {
        return Problem.invalid("at", "Write 2026-11-20 or 2026-11-20T09:30:00Z.");
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid("low", "Write true or false.");
        };
    }

    private static VariantId variant(String field, String text) {
        return VariantId.parse(text)
                .orElseThrow(() -> Problem.invalid(field, "Use the id of a variant, such as var_01h..."));
    }

    private static LocationId location(String field, String text) {
        return LocationId.parse(text)
                .orElseThrow(() -> Problem.invalid(field, "Use the id of a location, such as loc_01h..."));
    }
}
