package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.LedgerAccounts;
import io.vitrine.commerce.payment.LedgerKind;
import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.core.persistence.Together;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a settlement file adds to the ledger: fees beyond those that are booked, and payouts to the bank. */
final class Bookings {

    private final Together writes;
    private final UUID posting;
    private final String clearing;
    private final Instant now;

    Bookings(Together writes, UUID posting, String gateway, Instant now) {
        this.writes = writes;
        this.posting = posting;
        this.clearing = LedgerAccounts.clearing(gateway);
        this.now = now;
    }

    /** A payment's fee that was not known when it was captured; what was known wrongly is corrected. */
    void fee(Judged judged, UUID line) {
        if (judged.feeNews().signum() == 0 || !judged.settles()) {
            return;
        }
        Booked booked = judged.booked().orElseThrow();
        boolean first = booked.fee().amount().signum() == 0 && judged.line().kind() == LineKind.PAYMENT;
        move(
                judged.feeNews(),
                LedgerAccounts.FEES,
                first ? LedgerKind.FEE : LedgerKind.CORRECTION,
                judged.line().currency(),
                booked.order(),
                first ? booked.payment().toString() : new SettlementId(line).toString());
    }

    /** What the gateway keeps beside its fees for payments. */
    void keeps(FileLine fee, UUID line) {
        move(
                fee.net().negate(),
                LedgerAccounts.FEES,
                LedgerKind.FEE,
                fee.currency(),
                null,
                new SettlementId(line).toString());
    }

    /** @param source id of the payout's row */
    void payout(BigDecimal amount, Currency currency, UUID source) {
        move(amount, LedgerAccounts.BANK, LedgerKind.PAYOUT, currency, null, new SettlementId(source).toString());
    }

    /** From the clearing account to the other one; the other way round for less than 0. */
    private void move(
            BigDecimal amount, String to, LedgerKind kind, Currency currency, @Nullable UUID order, String source) {
        if (amount.signum() == 0) {
            return;
        }
        boolean out = amount.signum() > 0;
        LedgerWrites.entry(
                writes,
                posting,
                now,
                out ? to : clearing,
                out ? clearing : to,
                amount.abs(),
                currency,
                kind,
                order,
                source);
    }
}
