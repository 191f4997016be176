package io.vitrine.commerce.invoice;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;

/**
 * A payment of a customer, or what was given back (negative).
 *
 * @param method of the payment, such as {@code TRANSFER}
 * @param awaited whether it has not come yet
 * @param shares the invoices that it was set against
 */
public record OwnPayment(String id, Instant at, String method, boolean awaited, Money amount, List<Share> shares) {

    /** A part of it. */
    public record Share(String source, InvoiceId invoice, String number, BigDecimal amount) {}

    public OwnPayment {
        shares = List.copyOf(shares);
    }

    static OwnPayment read(ResultSet row, String id, List<Share> all) throws SQLException {
        return new OwnPayment(
                id,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("method"),
                row.getString("status").equals("PENDING"),
                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                all.stream()
                        .filter(share ->
                                share.source().equals(id) || share.source().startsWith(id + "/"))
                        .toList());
    }
}
