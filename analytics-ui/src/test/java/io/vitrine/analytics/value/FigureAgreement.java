package io.vitrine.analytics.value;

import io.vitrine.analytics.Period;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.Reckoning;
import io.vitrine.analytics.metric.RegisteredMetric;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether one figure is the same wherever it stands: value, rows, pages, CSV, XLSX, XML, and its hash over the rows. */
final class FigureAgreement {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final TestValues wired;
    private final MetricQuestion question;
    private final MetricAnswer answer;
    private final List<String> differences = new ArrayList<>();

    FigureAgreement(TestValues wired, MetricQuestion question) {
        this.wired = wired;
        this.question = question;
        this.answer = wired.values.value(question, Optional.empty());
    }

    /** What differs, empty when nothing does. */
    List<String> differences(Optional<Facet> by) {
        List<MetricRow> rows = new ArrayList<>();
        wired.exports.eachRow(answer, rows::add);
        compare("row count", answer.figure().rowCount(), (long) rows.size());
        compare("sum of the rows", answer.figure().value(), worth(ValuedRow.of(rows)));
        compare("page", rows.stream().limit(100).toList(), page());
        compare("csv", worth(ValuedRow.of(rows)), worth(ValuedRow.csv(file(FileFormat.CSV))));
        compare("xlsx", worth(ValuedRow.of(rows)), worth(ValuedRow.xlsx(file(FileFormat.XLSX))));
        compare("xml", worth(ValuedRow.of(rows)), worth(ValuedRow.xml(file(FileFormat.XML))));
        answer.meaning()
                .registered()
                .filter(metric -> answer.hash().isPresent())
                .ifPresent(metric -> {
                    compare("hash", answer.hash(), Optional.of(hash(rows)));
                    by.ifPresent(facet -> parts(metric, facet));
                });
        compare(
                "asked again",
                answer.hash(),
                wired.values.value(question, Optional.empty()).hash());
        return differences;
    }

    long rowCount() {
        return answer.figure().rowCount();
    }

    /** The figure from its rows alone, as its definition says. */
    private Optional<BigDecimal> worth(List<ValuedRow> rows) {
        Map<String, List<ValuedRow>> byMetric = rows.stream().collect(Collectors.groupingBy(ValuedRow::metric));
        Period period = question.period();
        if (answer.meaning().own().isEmpty()) {
            return answer.figure().value().isEmpty() && rows.isEmpty()
                    ? Optional.empty()
                    : Reckoner.figure(answer.meaning().made().get(0), ValuedRow.sums(rows), period, EUR)
                            .value();
        }
        return answer.meaning()
                .own()
                .get()
                .formula()
                .value(id -> {
                    RegisteredMetric metric = answer.meaning().made().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    return Reckoner.figure(metric, ValuedRow.sums(byMetric.getOrDefault(id, List.of())), period, EUR)
                            .value();
                })
                .map(value -> Reckoner.digits(value, answer.meaning().unit(), EUR));
    }

    private List<MetricRow> page() {
        return answer.figure().rowCount() == 0
                ? List.of()
                : wired.values.rows(question, Optional.empty(), 100).rows();
    }

    private byte[] file(FileFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            wired.exports.write(format, answer, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Parts of a sum add up to it, where no row is in two of them. */
    private void parts(RegisteredMetric metric, Facet by) {
        boolean adds = metric.reckoning() == Reckoning.SUM
                && by != Facet.CATEGORY
                && metric.source().orElseThrow() != io.vitrine.analytics.metric.FactSource.CUSTOMERS;
        if (adds && answer.figure().value().isPresent()) {
            BigDecimal sum = wired.values.value(question, Optional.of(by)).parts().stream()
                    .flatMap(part -> part.figure().value().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal off = sum.subtract(answer.figure().value().get()).abs();
            // Parts are rounded each for itself: half a cent each at most.
            if (off.compareTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(200))) > 0
                    || (off.signum() != 0 && answer.figure().value().get().scale() != 2)) {
                differences.add("parts by " + by + ": " + sum + " and not "
                        + answer.figure().value());
            }
        }
    }

    private void compare(String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(what + ": " + found + " and not " + wanted + " for " + question);
        }
    }

    /** The hash over the rows, made by hand. */
    private static String hash(List<MetricRow> rows) {
        TreeMap<java.time.LocalDate, List<MetricRow>> days =
                rows.stream().collect(Collectors.groupingBy(MetricRow::day, TreeMap::new, Collectors.toList()));
        return sha256(days.entrySet().stream()
                .map(day -> day.getKey() + " " + sha256(text(day.getValue())))
                .collect(Collectors.joining("\n")));
    }

    private static String text(List<MetricRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(MetricRow::at)
                        .thenComparing(row -> row.id().toString())
                        .thenComparing(MetricRow::part))
                .map(row -> row.kind() + " " + row.id() + " " + row.part() + " "
                        + epoch(row.at())
                        + " " + row.value().map(BigDecimal::toPlainString).orElse("") + " "
                        + row.weight().map(BigDecimal::toPlainString).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** Seconds since 1970, with what is left of a second. */
    private static String epoch(Instant at) {
        return Reckoner.plain(BigDecimal.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at), 6))
                .toPlainString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For reading files again. */
    static ByteArrayInputStream in(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
