package io.vitrine.commerce.imports;

import io.vitrine.core.persistence.Database;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Lines on their way into the staging table, in the text form of COPY. */
final class LineCopy {

    private static final String COPY = """
            copy import_line (stage, row_no, kind, number, at, day, channel, sku, name, quantity, unit_price, amount,
                              discount, customer, email, customer_name, country) from stdin""";

    private final UUID stage;
    private final StringBuilder text = new StringBuilder();

    LineCopy(UUID stage) {
        this.stage = stage;
    }

    void add(long row, Reading.Line line) {
        text.append(stage)
                .append('\t')
                .append(row)
                .append('\t')
                .append(line.kind().code());
        text(line.number());
        plain(line.moment().at()).plain(line.moment().day()).plain(line.channel());
        text(line.sku());
        text(line.name());
        plain(line.quantity().toPlainString()).plain(line.unitPrice().toPlainString());
        plain(line.amount().toPlainString()).plain(line.discount().toPlainString());
        optional(line.customer());
        optional(line.email());
        optional(line.customerName());
        optional(line.country());
        text.append('\n');
    }

    /** Sends all lines. Works inside the caller's transaction. */
    void send(Database database) {
        if (text.length() == 0) {
            return;
        }
        try (Connection connection = database.tenantDataSource().getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text.toString()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LineCopy plain(Object value) {
        text.append('\t').append(value);
        return this;
    }

    private void optional(String value) {
        if (value.isEmpty()) {
            text.append("\t\\N");
        } else {
            text(value);
        }
    }

    /** Control characters do not come this far, so that a backslash is all there is to escape. */
    private void text(String value) {
        text.append('\t');
        int start = 0;
        for (int i = value.indexOf('\\'); i >= 0; i = value.indexOf('\\', start)) {
            text.append(value, start, i).append("\\\\");
            start = i + 1;
        }
        text.append(value, start, value.length());
    }
}
