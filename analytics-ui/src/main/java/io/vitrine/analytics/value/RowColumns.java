package io.vitrine.analytics.value;

import io.vitrine.core.persistence.TypeId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows behind a figure as a table: the same columns in every format. */
public final class RowColumns {

    /** Names of the columns. */
    public static final List<String> NAMES = List.of(
            "metric",
            "kind",
            "id",
            "part",
            "at",
            "day",
            "number",
            "customer",
            "channel",
            "location",
            "country",
            "product",
            "method",
            "recordedAt",
            "value",
            "weight");

    private RowColumns() {}

    /** Texts, and exact numbers as {@link BigDecimal}; an empty text where nothing is known. */
    public static List<Object> cells(MetricRow row) {
        List<Object> cells = new ArrayList<>(NAMES.size());
        cells.add(row.metric());
        cells.add(row.kind());
        cells.add(id(row));
        cells.add(BigDecimal.valueOf(row.part()));
        cells.add(row.at().toString());
        cells.add(row.day().toString());
        cells.add(row.number());
        for (Optional<String> text :
                List.of(row.customer(), row.channel(), row.location(), row.country(), row.sku(), row.method())) {
            cells.add(text.orElse(""));
        }
        cells.add(row.recordedAt().toString());
        cells.add(row.value().<Object>map(number -> number).orElse(""));
        cells.add(row.weight().<Object>map(number -> number).orElse(""));
        return cells;
    }

    /** The id as people and programs see it elsewhere. */
    public static String id(MetricRow row) {
        return switch (row.kind()) {
            case "SALE" -> TypeId.format("ord", row.id());
            case "RETURN" -> TypeId.format("ret", row.id());
            case "CUSTOMER" -> TypeId.format("cus", row.id());
            case "INVOICE" -> TypeId.format("invoice", row.id());
            case "LABEL" -> TypeId.format("shp", row.id());
            default -> row.id().toString();
        };
    }
}
