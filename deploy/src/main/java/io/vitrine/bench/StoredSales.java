package io.vitrine.bench;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;

/** Compares what was answered with what the figures say afterwards. */
record StoredSales(Run run, Business business, Sold sold) {

    /** @param waited longest time the figures needed after a slice */
    void verify(double waited) throws BenchFailure {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        JsonObject kpi =
                business.api().get("/api/analytics/kpi?from=" + today.minusDays(1) + "&to=" + today.plusDays(1));
        long orders = kpi.getJsonNumber("orders").longValue();
        BigDecimal gross = new BigDecimal(kpi.getJsonObject("grossSales").getString("amount"));
        if (orders != sold.orders() || gross.compareTo(BigDecimal.valueOf(sold.cents(), 2)) != 0) {
            throw new BenchFailure("Answered were " + sold.orders() + " sales of " + BigDecimal.valueOf(sold.cents(), 2)
                    + ", the figures say " + orders + " of " + gross);
        }
        run.report().add("sales.verified", "Sales answered, all found in the figures to the cent", (double) orders, "");
        run.report().add("sales.catchUp", "Figures complete after a slice, at most", waited, "s");
    }
}
