package io.vitrine.core.problem.rest;

import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the fields of a JSON object; a field of the wrong kind is refused with its full name and the cure. */
public final class JsonBody {

    private static final int MAX_LENGTH = 1_000_000;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9.]{1,36}([eE][+-]?[0-9]{1,2})?");

    /** A name that stands twice is a mistake or a trick: one reader takes the first, another the last. */
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final String path;
    private final JsonObject object;

    private JsonBody(String path, JsonObject object) {
        this.path = path;
        this.object = object;
    }

    /** @throws Problem 400 when the text is no JSON object, 413 when it is longer than a million characters */
    public static JsonBody parse(String body) {
        if (body.length() > MAX_LENGTH) {
            throw Problem.of(413, "too-large", "The body is too large", "Send at most 1,000,000 characters.");
        }
        try (JsonReader reader = READERS.createReader(new StringReader(body))) {
            return new JsonBody("", reader.readObject());
        } catch (RuntimeException e) { // among others a plain one for what is nested too deeply
            throw Problem.of(
                    400,
                    "unreadable",
                    "The body could not be read",
                    "Send one valid JSON object that has each name once.");
        }
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        JsonValue value = object.get(field);
        return value != null && value != JsonValue.NULL;
    }

    public String text(String field) {
        return optional(field).orElseThrow(() -> wrong(field, "Add this text."));
    }

    public Optional<String> optional(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (object.get(field) instanceof JsonString text && text.getString().indexOf('\0') < 0) {
            return Optional.of(text.getString());
        }
        throw wrong(field, "Write a text in quotes, without the character NUL.");
    }

    /** A decimal number, given as a number or as a text. */
    public BigDecimal decimal(String field) {
        JsonValue value = object.get(field);
        try {
            if (value instanceof JsonNumber number) {
                return limited(number.bigDecimalValue(), field);
            }
            if (value instanceof JsonString text
                    && DECIMAL.matcher(text.getString()).matches()) {
                return limited(new BigDecimal(text.getString()), field);
            }
        } catch (NumberFormatException | UnsupportedOperationException e) { // the parser's limit of digits
            throw wrong(field, "Write a decimal number such as \"12.50\".");
        }
        throw wrong(field, "Write a decimal number such as \"12.50\".");
    }

    public JsonBody object(String field) {
        if (object.get(field) instanceof JsonObject inner) {
            return new JsonBody(name(field), inner);
        }
        throw wrong(field, "Write an object in braces.");
    }

    /** The texts of an array; absent when the field is. */
    public Optional<List<String>> texts(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (object.get(field) instanceof JsonArray array
                && array.stream()
                        .allMatch(value -> value instanceof JsonString text
                                && text.getString().indexOf('\0') < 0)) {
            return Optional.of(array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList());
        }
        throw wrong(field, "Write a list of texts in brackets.");
    }

    /** The fields of an object of texts, such as limits by permission; empty when the field is absent. */
    public Map<String, String> pairs(String field) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (has(field)) {
            JsonBody inner = object(field);
            inner.object.keySet().forEach(key -> pairs.put(key, inner.text(key)));
        }
        return pairs;
    }

    /** Yes or no. */
    public boolean flag(String field) {
        JsonValue value = object.get(field);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw wrong(field, "Write true or false.");
    }

    /** The objects of an array. */
    public List<JsonBody> objects(String field) {
        if (!(object.get(field) instanceof JsonArray array)) {
            throw wrong(field, "Write a list in brackets.");
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> item(field + "[" + i + "]", array.get(i)))
                .toList();
    }

    /** A moment such as {@code 2026-12-31T22:00:00Z}. */
    public Optional<Instant> moment(String field) {
        try {
            return optional(field).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            throw wrong(field, "Write a moment with its offset, such as 2026-12-31T22:00:00Z.");
        }
    }

    /** Yes or no; absent means no. */
    public boolean optionalFlag(String field) {
        return has(field) && flag(field);
    }

    public <E extends Enum<E>> E oneOf(String field, Class<E> values) {
        String given = text(field);
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(field, "Use one of " + Arrays.toString(values.getEnumConstants()) + "."));
    }

    public ZoneId zone(String field, String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw wrong(field, "Use a name of the time zone database, such as Europe/Madrid.");
        }
    }

    /** The full name of a field, such as {@code lines[0].quantity}. */
    public String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** The object as it came, for commands that are read elsewhere. */
    public JsonObject json() {
        return object;
    }

    /** A refusal of this field. */
    public Problem wrong(String field, String cure) {
        return Problem.invalid(name(field), cure);
    }

    private BigDecimal limited(BigDecimal value, String field) {
        if (value.scale() > 12 || value.precision() - value.scale() > 15 || value.scale() < -15) {
            throw wrong(field, "Use at most 15 digits before and 12 after the point.");
        }
        return value;
    }

    private JsonBody item(String field, JsonValue value) {
        if (value instanceof JsonObject inner) {
            return new JsonBody(name(field), inner);
        }
        throw wrong(field, "Write an object in braces.");
    }
}
