package io.vitrine.commerce.settlement;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes one settlement file, in the running transaction. */
@ApplicationScoped
class Taking {

    @Inject
    SettlementRows rows;

    @Inject
    LineRows lineRows;

    @Inject
    BookedRows booked;

    @Inject
    Audit audit;

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    SettlementView take(TakeSettlement file, List<FileLine> lines) {
        byte[] sha256 = sha256(file.content());
        Instant now = clock.instant();
        SettlementId id = new SettlementId(ids.next());
        if (!rows.insert(id, file, sha256, lines, now)) {
            return rows.same(file.gateway(), sha256);
        }
        Together writes = new Together();
        Bookings bookings = new Bookings(writes, ids.next(), file.gateway(), now);
        List<LineRows.Kept> kept = judged(file.gateway(), lines);
        lineRows.insert(id, kept);
        kept.forEach(line -> book(line, bookings));
        int payouts = payouts(id, file.gateway(), lines, bookings);
        int missing = missing(id, file.gateway(), lines);
        int differing = (int) kept.stream()
                .filter(line -> line.judged().difference().isPresent())
                .count();
        int matched = (int) kept.stream()
                .filter(line -> line.judged().booked().isPresent()
                        && line.judged().difference().isEmpty())
                .count();
        rows.counted(id, matched, differing + missing + payouts);
        note(id, file, lines.size(), matched, differing + missing + payouts, writes);
        write(writes);
        return rows.find(id).orElseThrow();
    }

    private List<LineRows.Kept> judged(String gateway, List<FileLine> lines) {
        Judgement judgement = new Judgement(booked.payments(gateway, lines), booked.refunds(gateway, lines));
        return judgement.of(lines).stream()
                .map(line -> new LineRows.Kept(ids.next(), line))
                .toList();
    }

    private static void book(LineRows.Kept kept, Bookings bookings) {
        switch (kept.judged().line().kind()) {
            case PAYMENT, REFUND -> bookings.fee(kept.judged(), kept.id());
            case FEE -> bookings.keeps(kept.judged().line(), kept.id());
            case PAYOUT, OTHER -> {}
        }
    }

    /** @return how many of them another file told otherwise */
    private int payouts(SettlementId id, String gateway, List<FileLine> lines, Bookings bookings) {
        int differing = 0;
        for (Map.Entry<Payouts.Key, BigDecimal> payout : Payouts.of(lines).entrySet()) {
            UUID row = ids.next();
            if (rows.payout(row, id, gateway, payout.getKey(), payout.getValue())) {
                bookings.payout(payout.getValue(), payout.getKey().currency(), row);
                continue;
            }
            BigDecimal before = rows.paidOut(gateway, payout.getKey());
            if (before.compareTo(payout.getValue()) != 0) {
                lineRows.otherPayout(id, row, payout.getKey(), payout.getValue(), before);
                differing++;
            }
        }
        return differing;
    }

    /** Files without moments say nothing about what should be in them. */
    private int missing(SettlementId id, String gateway, List<FileLine> lines) {
        List<FileLine> payments =
                lines.stream().filter(line -> line.kind() == LineKind.PAYMENT).toList();
        Optional<Instant> from = SettlementRows.first(payments);
        Optional<Instant> until = SettlementRows.last(payments);
        if (from.isEmpty() || until.isEmpty()) {
            return 0;
        }
        List<Booked> missing = new ArrayList<>(booked.missing(gateway, from.get(), until.get()));
        missing.forEach(payment -> lineRows.missing(id, ids.next(), payment));
        return missing.size();
    }

    private void note(SettlementId id, TakeSettlement file, int lines, int matched, int differences, Together writes) {
        audit.record(
                AuditEntry.created(
                        "settlement.taken",
                        "settlement",
                        id.toString(),
                        Map.of(
                                "gateway", file.gateway(),
                                "lines", Integer.toString(lines),
                                "matched", Integer.toString(matched),
                                "differences", Integer.toString(differences))),
                writes);
    }

    private void write(Together writes) {
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("A settlement file could not be booked", e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
