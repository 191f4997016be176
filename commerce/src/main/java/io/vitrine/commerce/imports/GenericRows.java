package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.commerce.order.DocumentKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Rows of the generic preset: each names itself a sale or a return. */
record GenericRows(LineMaker lines, Channel usual) implements RowReading {

    private static final int MAX_WORD = 40;

    @Override
    public Reading read(RowFields row) {
        DocumentKind kind = kind(row)
                .orElseThrow(() -> new RowRefused(
                        "The type \"" + row.text(Column.TYPE, MAX_WORD) + "\" is unknown; write sale or return"));
        String number = row.required(Column.NUMBER, LineMaker.MAX_NUMBER);
        BigDecimal quantity = lines.quantity(row);
        if (kind == DocumentKind.ORDER && quantity.signum() < 0) {
            throw new RowRefused("The quantity of a sale is negative; a row that comes back has the type return");
        }
        return lines.line(row, kind, number, quantity.abs(), lines.unitPrice(row), channel(row));
    }

    @Override
    public Optional<DocumentKind> kind(RowFields row) {
        return switch (row.raw(Column.TYPE).strip().toLowerCase(Locale.ROOT)) {
            case "", "sale", "order" -> Optional.of(DocumentKind.ORDER);
            case "return", "refund" -> Optional.of(DocumentKind.RETURN);
            default -> Optional.empty();
        };
    }

    private Channel channel(RowFields row) {
        String text = row.text(Column.CHANNEL, MAX_WORD);
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "" -> usual;
            case "ONLINE" -> Channel.ONLINE;
            case "RETAIL" -> Channel.RETAIL;
            case "WHOLESALE" -> Channel.WHOLESALE;
            default ->
                throw new RowRefused("The channel \"" + text + "\" is unknown; write online, retail or wholesale");
        };
    }
}
