package io.vitrine.commerce.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is owed by how long it has been due: not yet, up to 30 days, 60, 90, 120, 150, and longer than that. */
final class Ageing {

    private static final List<String> BUCKETS = List.of("current", "30", "60", "90", "120", "150", "180");
    private static final int MONTH = 30;

    private Ageing() {}

    /** Every bucket, empty ones too; what is owed to the customer lessens what is not yet due. */
    static Map<String, BigDecimal> of(List<Open> open, LocalDate day) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        BUCKETS.forEach(bucket -> sums.put(bucket, BigDecimal.ZERO));
        open.forEach(invoice -> sums.merge(bucket(invoice, day), invoice.outstanding(), BigDecimal::add));
        return sums;
    }

    private static String bucket(Open invoice, LocalDate day) {
        long late = ChronoUnit.DAYS.between(invoice.due(), day);
        if (late <= 0 || invoice.outstanding().signum() <= 0) {
            return BUCKETS.get(0);
        }
        return BUCKETS.get((int) Math.min((late + MONTH - 1) / MONTH, BUCKETS.size() - 1));
    }

    /** What is left of an invoice on a day. */
    record Open(LocalDate due, BigDecimal outstanding) {}
}
