package io.vitrine.analytics;

import io.vitrine.core.tenant.Tenant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** One short proof that two people look at the same figure: definition, filters, state of the rows and their sum. */
final class DrillHash {

    private DrillHash() {}

    static String of(Metric metric, FigureQuery query, DrillRows.Totals totals, Tenant business) {
        List<String> facts = List.of(
                business.id().toString(),
                metric.id(),
                String.valueOf(metric.version()),
                query.period().from().toString(),
                query.period().to().toString(),
                query.location().map(Object::toString).orElse("all"),
                business.zone().getId(),
                business.currency().getCurrencyCode(),
                String.valueOf(totals.rowCount()),
                totals.latest().map(Instant::toString).orElse("none"),
                totals.value().stripTrailingZeros().toPlainString());
        return sha256(String.join("\n", facts));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
