package io.vitrine.commerce.settlement;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One row by the names of its columns, in small letters; what cannot be read is remembered with its row. */
final class Cells {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_.:/-]{1,120}");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,4})?");
    private static final List<DateTimeFormatter> MOMENTS = List.of(
            DateTimeFormatter.ofPattern("yyyy-MM-dd[ ]['T']HH:mm[:ss]", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT),
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT));
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss Z", Locale.ROOT);

    private final int row;
    private final Map<String, String> values;
    private final List<Problem.FieldError> errors;

    Cells(int row, Map<String, String> values, List<Problem.FieldError> errors) {
        this.row = row;
        this.values = values;
        this.errors = errors;
    }

    int row() {
        return row;
    }

    /** The first of these columns that is there and filled. */
    Optional<String> text(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** A gateway's name of something; anything else is an error of the row. */
    Optional<String> reference(String name) {
        Optional<String> value = text(name);
        if (value.isPresent() && !REFERENCE.matcher(value.get()).matches()) {
            wrong(name, "Use letters, digits and _ . : / - only, at most 120.");
            return Optional.empty();
        }
        return value;
    }

    /** An amount; 0 where the column is absent or empty. */
    BigDecimal amount(String... names) {
        Optional<String> value = text(names).map(text -> text.replace(",", ""));
        if (value.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!AMOUNT.matcher(value.get()).matches()) {
            wrong(names[0], "Write an amount such as -12.50.");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(value.get());
    }

    /** The currency; the given one where the column is absent or empty. */
    Currency currency(Currency otherwise, String... names) {
        Optional<String> code = text(names).map(text -> text.toUpperCase(Locale.ROOT));
        try {
            return code.map(Currency::getInstance).orElse(otherwise);
        } catch (IllegalArgumentException e) {
            wrong(names[0], "Use an ISO 4217 code, such as EUR.");
            return otherwise;
        }
    }

    /** A moment; one without an offset is UTC, a day its beginning. */
    Optional<Instant> moment(String... names) {
        Optional<String> text = text(names);
        Optional<Instant> read = text.flatMap(Cells::read);
        if (text.isPresent() && read.isEmpty()) {
            wrong(names[0], "Write a moment such as 2026-11-20 09:30:00.");
        }
        return read;
    }

    void wrong(String column, String cure) {
        errors.add(new Problem.FieldError("rows[" + row + "]." + column, cure));
    }

    private static Optional<Instant> read(String text) {
        if (text.matches("[0-9]{9,10}")) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return attempt(() -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        for (DateTimeFormatter format : MOMENTS) {
            Optional<Instant> read =
                    attempt(() -> LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
            if (read.isPresent()) {
                return read;
            }
        }
        return attempt(() -> OffsetDateTime.parse(text).toInstant())
                .or(() -> attempt(() -> OffsetDateTime.parse(text, WITH_OFFSET).toInstant()));
    }

    private static Optional<Instant> attempt(Supplier<Instant> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
