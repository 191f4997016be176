package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.tenant.Tenant;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A business with payments, whose gateways send files. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
final class SettledShop {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final TestDatabase test = TestDatabase.shared();
    private final Database database = test.database();
    private final Ids ids = new Ids();
    private final Tenant business = test.newBusiness("EUR", "Europe/Madrid");
    private final Settlements settlements = new Settlements();

    SettledShop() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Taking taking = new Taking();
        taking.rows = new SettlementRows();
        taking.rows.database = database;
        taking.lineRows = new LineRows();
        taking.lineRows.database = database;
        taking.booked = new BookedRows();
        taking.booked.database = database;
        taking.audit = new TestAudit(database, clock);
        taking.database = database;
        taking.ids = ids;
        taking.clock = clock;
        settlements.rows = taking.rows;
        settlements.lines = taking.lineRows;
        settlements.taking = taking;
        settlements.cursors = new Cursors();
        settlements.gateways = new Gateways() {
            @Override
            public boolean knows(String name) {
                return Set.of("stripe", "paypal", "razorpay").contains(name);
            }
        };
    }

    UUID captured(String gateway, String reference, String amount, String fee) {
        PaymentId id = new PaymentId(ids.next());
        NewPayment payment = new NewPayment(id, ids.next(), gateway, PaymentMethod.CARD, euro(amount), false);
        in(() -> {
            Together writes = new Together();
            PaymentWrites.captured(writes, payment, new GatewayAnswer.Captured(reference, euro(fee)), NOW);
            try {
                writes.write(database.tenantDataSource());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
        return id.value();
    }

    void refunded(UUID payment, String reference, String amount) {
        in(() -> database.tenant()
                .withHandle(handle -> handle.execute(
                        "insert into refund (id, payment_id, order_id, amount, status, reason, reference, actor, created_at, updated_at)"
                                + " select ?, id, order_id, ?, 'DONE', 'x', ?, 'test', now(), now() from payment where id = ?",
                        ids.next(),
                        new BigDecimal(amount),
                        reference,
                        payment)));
    }

    SettlementDetails take(String gateway, String file) {
        return take(Call.system(business, "test"), gateway, Optional.empty(), file);
    }

    SettlementDetails take(String gateway, SettlementFormat format, String file) {
        return take(Call.system(business, "test"), gateway, Optional.of(format), file);
    }

    SettlementDetails takeAsReader(String file) {
        Access reader = new Access("reader", "Reader", Set.of(Permission.READ_PAYMENTS), Optional.empty(), Map.of());
        Call call = new Call(Optional.of(business), Actor.person(ids.next(), "Ana", reader), "r", "o");
        return take(call, "stripe", Optional.empty(), file);
    }

    /** What files added to the ledger. */
    String entries() {
        return in(() -> database.tenant()
                .withHandle(
                        handle -> handle.createQuery("""
                        select coalesce(string_agg(concat_ws(' ', kind, debit, credit, round(amount, 2)), ', '
                                                   order by kind, debit, credit, amount), '')
                        from ledger_entry where kind <> 'CAPTURE'""").mapTo(String.class).one()));
    }

    BigDecimal settlements() {
        return in(() -> database.tenant()
                .withHandle(handle -> handle.createQuery("select count(*) from settlement")
                        .mapTo(BigDecimal.class)
                        .one()));
    }

    private SettlementDetails take(Call call, String gateway, Optional<SettlementFormat> format, String file) {
        TakeSettlement command =
                new TakeSettlement(gateway, format, Optional.of("file.csv"), file.getBytes(StandardCharsets.UTF_8));
        return test.inTransaction(call, () -> CurrentCall.with(call, () -> settlements.take(command)));
    }

    private <T> T in(Supplier<T> work) {
        return test.inTransaction(business, work);
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
