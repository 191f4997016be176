package io.vitrine.commerce.payment;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.TestOutbox;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.secrets.TestSecrets;
import io.vitrine.core.tenant.Tenant;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A business that takes payments through a pretended gateway, without a container. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
final class PaymentShop {

    static final Currency EUR = Currency.getInstance("EUR");

    final TestDatabase test = TestDatabase.shared();
    final Database database = test.database();
    final Ids ids = new Ids();
    final MovedClock clock = new MovedClock();
    final Tenant business = test.newBusiness("EUR", "Europe/Madrid");
    final PretendGateway gateway = new PretendGateway();
    final Transactions transactions = new Transactions() {
        @Override
        public <T> T in(Supplier<T> work) {
            return test.inNewTransaction(work);
        }
    };
    final SettingRows settings = new SettingRows();
    final Gateways gateways;
    final PaymentRows rows = new PaymentRows();
    final RefundRows refundRows = new RefundRows();
    final Settlement settlement = new Settlement();
    final RefundSteps steps = new RefundSteps();
    final RefundRun refundRun = new RefundRun();
    final RefundPayment action = new RefundPayment();
    final Refunds refunds = new Refunds();
    final Payments payments = new Payments();
    final PaymentMethods methods = new PaymentMethods();
    final Webhooks webhooks = new Webhooks();
    final Reconciliation reconciliation = new Reconciliation();

    PaymentShop() {
        TestAudit audit = new TestAudit(database, clock);
        TestOutbox outbox = new TestOutbox(database);
        settings.database = database;
        settings.box = TestSecrets.box();
        settings.clock = clock;
        SimulatorKind simulator = new SimulatorKind();
        simulator.allowed = true;
        gateways = new Gateways(
                List.of(simulator, new TransferKind(), new CashKind(), gateway), settings, transactions, clock, true);
        rows.database = database;
        refundRows.database = database;
        settlement.database = database;
        settlement.rows = rows;
        settlement.audit = audit;
        settlement.outbox = outbox;
        settlement.clock = clock;
        steps.database = database;
        steps.rows = refundRows;
        RefundReserve reserve = new RefundReserve();
        reserve.database = database;
        steps.reserve = reserve;
        refunds.reserve = reserve;
        steps.payments = rows;
        steps.audit = audit;
        steps.outbox = outbox;
        steps.ids = ids;
        steps.clock = clock;
        refundRun.steps = steps;
        refundRun.payments = rows;
        refundRun.gateways = gateways;
        refundRun.transactions = transactions;
        action.steps = steps;
        action.runner = refundRun;
        action.settings = settings;
        action.transactions = transactions;
        refunds.rows = refundRows;
        refunds.runner = refundRun;
        refunds.transactions = transactions;
        refunds.second = new Alone(action);
        payments.rows = rows;
        payments.refunds = refundRows;
        payments.settlement = settlement;
        payments.cursors = new Cursors();
        methods.gateways = gateways;
        methods.rows = settings;
        methods.audit = audit;
        methods.account = new BankAccount();
        methods.account.audit = audit;
        methods.account.outbox = outbox;
        EventRows events = new EventRows();
        events.database = database;
        events.clock = clock;
        webhooks.gateways = gateways;
        webhooks.payments = rows;
        webhooks.refunds = refundRows;
        webhooks.refundRun = refundRun;
        webhooks.events = events;
        webhooks.settlement = settlement;
        webhooks.transactions = transactions;
        reconciliation.gateways = gateways;
        reconciliation.payments = rows;
        reconciliation.refunds = refundRows;
        reconciliation.refundRun = refundRun;
        reconciliation.settlement = settlement;
        reconciliation.transactions = transactions;
        reconciliation.clock = clock;
    }

    /** Does what a rule of two people leaves to one. */
    private record Alone(RefundPayment action) implements SecondPerson {

        @Override
        public Outcome ask(String kind, JsonObject command, String reason) {
            action.check(command);
            return new Outcome.Done(action.carryOut(command, reason), Optional.empty());
        }
    }

    static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    NewPayment asked(String amount) {
        return new NewPayment(
                new PaymentId(ids.next()), ids.next(), PretendGateway.NAME, PaymentMethod.CARD, euro(amount), true);
    }

    PaymentRequest request(NewPayment payment) {
        return new PaymentRequest(
                payment.id(), payment.order(), "1001", payment.amount(), Optional.of("tok_1"), "https://shop.example");
    }

    NewPayment started(String amount) {
        NewPayment payment = asked(amount);
        together(writes -> PaymentWrites.started(writes, payment, clock.instant()));
        return payment;
    }

    /** A payment that went all the way. */
    NewPayment paid(String amount) {
        NewPayment payment = started(amount);
        GatewayAnswer.Captured answer = (GatewayAnswer.Captured) gateway.start(request(payment));
        together(writes -> PaymentWrites.captured(writes, payment, answer, clock.instant()));
        return payment;
    }

    PaymentView see(PaymentId id) {
        return as(system(), () -> transactions.in(() -> rows.find(id).orElseThrow()));
    }

    boolean enter(PaymentId id, GatewayAnswer answer) {
        return as(system(), () -> transactions.in(() -> settlement.enter(id, answer, Optional.empty())));
    }

    /** @return id of the refund */
    RefundId refund(UUID order, String amount, Optional<String> key) {
        return refundAs(system(), order, amount, key);
    }

    RefundId refundAs(Call call, UUID order, String amount, Optional<String> key) {
        return as(call, () -> {
            Outcome outcome = refunds.ask(new AskRefund(order, euro(amount), "Came back", Optional.empty(), key));
            return RefundId.parse(((Outcome.Done) outcome).result()).orElseThrow();
        });
    }

    RefundView seeRefund(RefundId id) {
        return as(system(), () -> transactions.in(() -> refundRows.find(id).orElseThrow()));
    }

    void reconcile() {
        as(system(), reconciliation::run);
    }

    void webhook(String event, PaymentId payment) {
        as(anonymous(), () -> {
            webhooks.receive(PretendGateway.NAME, new WebhookCall(Map.of("signed", "yes"), event + " " + payment));
            return true;
        });
    }

    Call system() {
        return Call.system(business, "test");
    }

    Call anonymous() {
        return new Call(Optional.of(business), Actor.ANONYMOUS, "r", "o");
    }

    /** Somebody who may refund up to this amount. */
    Call clerk(String most) {
        Access access = new Access(
                "clerk",
                "Clerk",
                Set.of(Permission.REFUND_PAYMENTS, Permission.READ_PAYMENTS),
                Optional.empty(),
                Map.of(Permission.REFUND_PAYMENTS, new BigDecimal(most)));
        return new Call(Optional.of(business), Actor.person(ids.next(), "Ana", access), "r", "o");
    }

    <T> T as(Call call, Supplier<T> work) {
        return CurrentCall.with(call, work);
    }

    void together(Consumer<Together> parts) {
        test.inTransaction(business, () -> {
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

    String text(String sql) {
        return test.inTransaction(
                business,
                () -> database.tenant()
                        .withHandle(handle ->
                                handle.createQuery(sql).mapTo(String.class).one()));
    }
}
