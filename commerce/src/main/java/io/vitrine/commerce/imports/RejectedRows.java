package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Refused rows on their way into the table, as columns. */
final class RejectedRows {

    private record Entry(long row, Reading.Refused refused, String original) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(long row, Reading.Refused refused, String original) {
        entries.add(new Entry(row, refused, original));
    }

    int size() {
        return entries.size();
    }

    Long[] numbers() {
        return column(Entry::row, Long[]::new);
    }

    String[] reasons() {
        return column(entry -> entry.refused().reason(), String[]::new);
    }

    @Nullable
    String[] kinds() {
        return column(entry -> entry.refused().kind().map(DocumentKind::code).orElse(null), String[]::new);
    }

    @Nullable
    String[] documents() {
        return column(entry -> entry.refused().number().orElse(null), String[]::new);
    }

    String[] originals() {
        return column(Entry::original, String[]::new);
    }

    private <T extends @Nullable Object> T[] column(Function<Entry, T> value, IntFunction<T[]> array) {
        return entries.stream().map(value).toArray(array);
    }
}
