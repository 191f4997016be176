package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.commerce.order.DocumentKind;
import java.math.BigDecimal;
import java.util.Optional;

/** Rows of the online-retail preset: the invoice number and the quantity's sign say what a row is. */
record OnlineRetailRows(LineMaker lines, Channel usual) implements RowReading {

    @Override
    public Reading read(RowFields row) {
        String number = row.required(Column.NUMBER, LineMaker.MAX_NUMBER);
        if (letterAndDigits(number, 'A')) {
            return Reading.Aside.ADJUSTMENT;
        }
        DocumentKind kind = kind(number)
                .orElseThrow(() -> new RowRefused("The number \"" + number
                        + "\" is unknown; an invoice has digits, a return C and digits, an adjustment A and digits"));
        BigDecimal quantity = lines.quantity(row);
        BigDecimal price = lines.unitPrice(row);
        return switch (kind) {
            case RETURN -> returned(row, number, quantity, price);
            case ORDER -> sold(row, number, quantity, price);
        };
    }

    private Reading returned(RowFields row, String number, BigDecimal quantity, BigDecimal price) {
        if (quantity.signum() > 0) {
            throw new RowRefused("The quantity of a return is positive; it should be negative");
        }
        return lines.line(row, DocumentKind.RETURN, number, quantity.negate(), price, usual);
    }

    private Reading sold(RowFields row, String number, BigDecimal quantity, BigDecimal price) {
        if (quantity.signum() > 0) {
            return lines.line(row, DocumentKind.ORDER, number, quantity, price, usual);
        }
        if (price.signum() == 0) {
            return Reading.Aside.WRITE_OFF;
        }
        throw new RowRefused("The quantity is negative and has a price; a return's number begins with C");
    }

    @Override
    public Optional<DocumentKind> kind(RowFields row) {
        return kind(row.raw(Column.NUMBER).strip());
    }

    private static Optional<DocumentKind> kind(String number) {
        if (digits(number, 0)) {
            return Optional.of(DocumentKind.ORDER);
        }
        return letterAndDigits(number, 'C') ? Optional.of(DocumentKind.RETURN) : Optional.empty();
    }

    private static boolean letterAndDigits(String number, char letter) {
        return !number.isEmpty() && Character.toUpperCase(number.charAt(0)) == letter && digits(number, 1);
    }

    private static boolean digits(String number, int from) {
        for (int i = from; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return number.length() > from;
    }
}
