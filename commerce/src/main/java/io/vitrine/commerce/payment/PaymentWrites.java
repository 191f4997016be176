package io.vitrine.commerce.payment;

import io.vitrine.core.persistence.Together;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * What checkout writes about payments, together with the order. Trail and events are the caller's.
 *
 * <p>A payment that was captured meanwhile, by a message of its gateway for instance, is not entered again: the whole write fails,
 * {@link Together.Missed} or {@link #enteredBefore}.
 */
public final class PaymentWrites {

    private static final String STARTED = """
            insert into payment (id, order_id, gateway, method, status, currency, amount, test, created_at, updated_at)
            values (?, ?, ?, ?, 'STARTED', ?, ?, ?, ?, ?)""";

    private static final String PENDING = """
            insert into payment (id, order_id, gateway, method, status, currency, amount, test, created_at, updated_at, reference,
                                 redirect)
            values (?, ?, ?, ?, 'PENDING', ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set status = 'PENDING', reference = coalesce(excluded.reference, payment.reference),
                redirect = coalesce(excluded.redirect, payment.redirect), updated_at = excluded.updated_at
            where payment.status in ('STARTED', 'PENDING')""";

    private static final String CAPTURED = """
            insert into payment (id, order_id, gateway, method, status, currency, amount, test, created_at, updated_at, reference,
                                 captured)
            values (?, ?, ?, ?, 'CAPTURED', ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set status = 'CAPTURED', reference = excluded.reference, refusal = null,
                captured = payment.amount, updated_at = excluded.updated_at
            where payment.status <> 'CAPTURED'""";

    private static final String FAILED = """
            update payment set status = 'FAILED', refusal = ?, updated_at = ?
            where id = ? and status in ('STARTED', 'PENDING')""";

    private static final String CANCELLED = """
            update payment set status = 'CANCELLED', updated_at = ? where order_id = ? and status in ('STARTED', 'PENDING')""";

    private static final String SETTLED = """
            update payment set status = 'CANCELLED', updated_at = ?
            where order_id = ? and status in ('STARTED', 'PENDING')
              and (select coalesce(sum(p.captured - p.refunded), 0) from payment p where p.order_id = ?) >= ?""";

    private PaymentWrites() {}

    /** Before the gateway is asked. */
    public static void started(Together together, NewPayment payment, Instant now) {
        together.addExactly(1, STARTED, values(payment, now));
    }

    /** The gateway has it, and it goes on elsewhere; with or without {@link #started} before. */
    public static void pending(Together together, NewPayment payment, GatewayAnswer.Pending answer, Instant now) {
        together.addExactly(
                1,
                PENDING,
                values(
                        payment,
                        now,
                        answer.reference().orElse(null),
                        answer.redirect()
                                .filter(address -> answer.form().isEmpty())
                                .orElse(null)));
    }

    /** The money was taken: the payment and its entries in the ledger; with or without {@link #started} before. */
    public static void captured(Together together, NewPayment payment, GatewayAnswer.Captured answer, Instant now) {
        together.addExactly(
                1,
                CAPTURED,
                values(payment, now, answer.reference(), payment.amount().amount()));
        LedgerWrites.capture(together, payment, answer.fee(), now);
    }

    /** The gateway refused. */
    public static void failed(Together together, PaymentId payment, GatewayAnswer.Refused answer, Instant now) {
        together.addExactly(1, FAILED, answer.words(), now, payment.value());
    }

    /** Nobody waits for the open payments of this order any more. */
    public static void cancelled(Together together, UUID order, Instant now) {
        together.add(CANCELLED, now, order);
    }

    /** Nobody waits for the open payments of this order any more, once others have brought its total. */
    public static void settled(Together together, UUID order, BigDecimal total, Instant now) {
        together.add(SETTLED, now, order, order, total);
    }

    /** Whether the database refused because the same capture or refund is in the ledger already. */
    public static boolean enteredBefore(SQLException refusal) {
        return refusal instanceof PSQLException sent
                && sent.getServerErrorMessage() != null
                && "ledger_entry_once".equals(sent.getServerErrorMessage().getConstraint());
    }

    private static @Nullable Object[] values(NewPayment payment, Instant now, @Nullable Object... more) {
        @Nullable Object[] values = new @Nullable Object[9 + more.length];
        values[0] = payment.id().value();
        values[1] = payment.order();
        values[2] = payment.gateway();
        values[3] = payment.method().name();
        values[4] = payment.amount().currency().getCurrencyCode();
        values[5] = payment.amount().amount();
        values[6] = payment.test();
        values[7] = now;
        values[8] = now;
        System.arraycopy(more, 0, values, 9, more.length);
        return values;
    }
}
