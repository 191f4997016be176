package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the ledger, written together with what they tell of. The same source, kind and accounts are entered once: a second
 * time fails on {@code ledger_entry_once}.
 */
public final class LedgerWrites {

    private static final String INSERT = """
            insert into ledger_entry (id, posting, at, debit, credit, amount, currency, kind, order_id, source)
            select * from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::numeric[], ?::text[], ?::text[],
                                 ?::uuid[], ?::text[])""";

    private static final Ids IDS = new Ids();

    private LedgerWrites() {}

    /**
     * Takes an amount above zero from one account to another.
     *
     * @param posting the same for entries that belong together
     * @param debit the account that it goes to
     * @param credit the account that it comes from
     * @param source id of what happened, such as {@code pay_01h...}
     */
    public static void entry(
            Together together,
            UUID posting,
            Instant at,
            String debit,
            String credit,
            BigDecimal amount,
            Currency currency,
            LedgerKind kind,
            @Nullable UUID order,
            String source) {
        together.gather(
                INSERT,
                IDS.next(),
                posting,
                at,
                debit,
                credit,
                amount,
                currency.getCurrencyCode(),
                kind.name(),
                order,
                source);
    }

    /** A sale: what the customer owes, against sales, tax and shipping. Amounts of zero make no entry. */
    public static void sale(
            Together together, UUID order, String source, Instant at, Money net, Money tax, Money shipping) {
        UUID posting = IDS.next();
        owed(together, posting, at, LedgerAccounts.SALES, net, order, source);
        owed(together, posting, at, LedgerAccounts.TAX, tax, order, source);
        owed(together, posting, at, LedgerAccounts.SHIPPING, shipping, order, source);
    }

    private static void owed(
            Together together, UUID posting, Instant at, String account, Money amount, UUID order, String source) {
        if (amount.amount().signum() > 0) {
            entry(
                    together,
                    posting,
                    at,
                    LedgerAccounts.RECEIVABLE,
                    account,
                    amount.amount(),
                    amount.currency(),
                    LedgerKind.SALE,
                    order,
                    source);
        }
    }

    /** A capture: the gateway holds what the customer owed, less its fee. */
    static void capture(Together together, NewPayment payment, Money fee, Instant at) {
        UUID posting = IDS.next();
        String clearing = LedgerAccounts.clearing(payment.gateway());
        Currency currency = payment.amount().currency();
        String source = payment.id().toString();
        entry(
                together,
                posting,
                at,
                clearing,
                LedgerAccounts.RECEIVABLE,
                payment.amount().amount(),
                currency,
                LedgerKind.CAPTURE,
                payment.order(),
                source);
        if (fee.amount().signum() > 0) {
            entry(
                    together,
                    posting,
                    at,
                    LedgerAccounts.FEES,
                    clearing,
                    fee.amount(),
                    currency,
                    LedgerKind.FEE,
                    payment.order(),
                    source);
        }
    }
}
