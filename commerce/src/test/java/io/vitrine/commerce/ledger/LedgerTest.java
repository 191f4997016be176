package io.vitrine.commerce.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.LedgerKind;
import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.tenant.Tenant;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final TestDatabase test = TestDatabase.shared();
    private final Database database = test.database();
    private final Ids ids = new Ids();
    private final Tenant business = test.newBusiness("EUR", "Europe/Madrid");
    private final Ledger ledger = new Ledger();

    LedgerTest() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        ledger.rows = new LedgerRows();
        ledger.rows.database = database;
        ledger.checks = new CheckRows();
        ledger.checks.database = database;
        ledger.checks.ids = ids;
        ledger.cursors = new Cursors();
        ledger.audit = new TestAudit(database, clock);
        ledger.clock = clock;
    }

    @Test
    void aSaleThatIsPaidLeavesNothingOwedAndAllAccountsAddUpToNothing() {
        sold(ids.next(), NOW);
        List<AccountBalance> balances = in(() -> ledger.balances(Optional.empty()));
        assertEquals(
                "clearing-simulator 119.00, receivable 0.00, sales -95.00, shipping -5.00, tax -19.00",
                String.join(
                        ", ",
                        balances.stream()
                                .map(one -> one.account() + " " + one.balance().text())
                                .toList()));
        assertEquals(
                euro("0.00"), balances.stream().map(AccountBalance::balance).reduce(euro("0"), Money::plus));
    }

    @Test
    void theBalanceOfAnEarlierMomentKnowsNothingOfLaterEntries() {
        sold(ids.next(), NOW);
        assertEquals(List.of(), in(() -> ledger.balances(Optional.of(NOW))));
    }

    @Test
    void whatPaymentsAndLedgerSayIsTheSame() {
        sold(ids.next(), NOW);
        assertEquals(List.of(), in(ledger::check).findings());
        assertTrue(in(ledger::checks).get(0).passed());
    }

    @Test
    void aPaymentThatTheLedgerDoesNotKnowIsFound() {
        UUID order = ids.next();
        sold(order, NOW);
        behindTheScenes("update %s.payment set captured = 118.00 where order_id = '" + order + "'");
        List<Finding> findings = in(ledger::check).findings();
        assertEquals(1, findings.size(), findings.toString());
        assertEquals("captured " + order + " clearing-simulator EUR", words(findings.get(0)));
        assertEquals(findings.size(), in(ledger::checks).get(0).findings().size(), "and kept");
    }

    @Test
    void moneyThatWentBackByTheLedgerAloneIsFound() {
        UUID order = ids.next();
        sold(order, NOW);
        together(writes -> LedgerWrites.entry(
                writes,
                ids.next(),
                NOW,
                "refunds",
                "clearing-simulator",
                BigDecimal.TEN,
                EUR,
                LedgerKind.REFUND,
                order,
                "ref_1"));
        assertEquals(
                "refunded " + order + " clearing-simulator EUR",
                words(in(ledger::check).findings().get(0)));
    }

    @Test
    void entriesAreFoundByAccountKindAndOrder() {
        UUID order = ids.next();
        sold(order, NOW);
        sold(ids.next(), NOW);
        assertEquals(2, found("tax", Optional.empty(), Optional.empty()));
        assertEquals(4, found("receivable", Optional.of(order), Optional.empty()));
        assertEquals(1, found("receivable", Optional.of(order), Optional.of(LedgerKind.CAPTURE)));
    }

    private int found(String account, Optional<UUID> order, Optional<LedgerKind> kind) {
        return in(() -> ledger.search(new LedgerSearch(
                        Optional.of(account), order, kind, Optional.empty(), Optional.empty(), Optional.empty(), 50)))
                .entries()
                .size();
    }

    private void sold(UUID order, Instant at) {
        NewPayment payment = new NewPayment(
                new PaymentId(ids.next()), order, "simulator", PaymentMethod.SIMULATOR, euro("119.00"), true);
        together(writes -> {
            LedgerWrites.sale(writes, order, order.toString(), at, euro("95.00"), euro("19.00"), euro("5.00"));
            PaymentWrites.captured(writes, payment, new GatewayAnswer.Captured("r-" + order, euro("0.00")), at);
        });
    }

    private void together(Consumer<Together> parts) {
        in(() -> {
            Together writes = new Together();
            parts.accept(writes);
            try {
                writes.write(database.tenantDataSource());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
    }

    private void behindTheScenes(String sql) {
        try (Connection owner = test.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql.replace("%s", business.key()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T in(Supplier<T> work) {
        return test.inTransaction(business, work);
    }

    private static String words(Finding finding) {
        return finding.what() + " " + finding.where() + " " + finding.currency();
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
