package io.vitrine.commerce.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaymentMethodsTest {

    private final PaymentShop shop = new PaymentShop();

    @Test
    void withoutASettingWhatNeedsNoneIsOffered() {
        assertEquals(List.of("cod", "pretend", "simulator", "transfer"), offered());
    }

    @Test
    void whoTakesRealMoneyPretendsNoPayments() {
        change(new ChangeGateway(
                "pretend",
                Optional.of(true),
                Optional.of(false),
                Optional.of(Map.of("publishableKey", "pk_1")),
                Map.of("secretKey", "sk_live_1")));
        assertEquals(List.of("cod", "pretend", "transfer"), offered());
        assertEquals(
                422, refused(() -> shop.as(shop.system(), () -> shop.gateways.forMethod(PaymentMethod.SIMULATOR))));
        change(set("simulator", true));
        assertEquals(List.of("cod", "pretend", "simulator", "transfer"), offered());
    }

    @Test
    void whatIsSwitchedOffIsNotOffered() {
        change(set("cod", false));
        assertEquals(List.of("pretend", "simulator", "transfer"), offered());
    }

    @Test
    void secretsAreSealedAndStayWhenOthersChange() {
        change(new ChangeGateway(
                "pretend",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("secretKey", "sk_very_secret")));
        assertEquals("0", shop.text("""
                select count(*)::text from gateway_setting g
                where position('sk_very_secret'::bytea in secret) > 0 or g::text like '%sk_very_secret%'"""));
        change(set("pretend", true));
        assertEquals(
                Map.of("secretKey", "sk_very_secret"),
                shop.as(
                        shop.system(),
                        () -> shop.transactions.in(
                                () -> shop.settings.secrets(shop.settings.all().get(0)))));
        assertFalse(new Credentials(true, Map.of(), Map.of("secretKey", "sk_very_secret"))
                .toString()
                .contains("sk_very"));
    }

    @Test
    void whatIsMissingOrUnknownIsRefusedAndNothingChanges() {
        assertEquals(422, refused(() -> change(set("cod", false), set("nobody", true))));
        assertEquals(422, refused(() -> change(set("pretend", true))), "it needs a secret first");
        assertEquals(
                422,
                refused(() -> change(new ChangeGateway(
                        "cod", Optional.empty(), Optional.empty(), Optional.of(Map.of("url", "http://x")), Map.of()))));
        assertEquals("0", shop.text("select count(*)::text from gateway_setting"));
    }

    @Test
    void refundsAboveTheLimitNeedASecondPerson() {
        NewPayment payment = shop.paid("100.00");
        assertEquals(Optional.empty(), rule(payment, "100.00"));
        shop.as(
                shop.system(),
                () -> shop.transactions.in(() -> {
                    shop.methods.change(
                            List.of(), Optional.of(new RefundLimit(Optional.of(new BigDecimal("50")), "As agreed")));
                    return true;
                }));
        assertEquals(Optional.empty(), rule(payment, "50.00"));
        assertEquals(Optional.of(CriticalRule.REFUND), rule(payment, "50.01"));
        shop.refund(payment.order(), "40.00", Optional.empty());
        assertEquals(Optional.empty(), rule(payment, "10.00"));
        assertEquals(Optional.of(CriticalRule.REFUND), rule(payment, "10.01"), "in many small pieces");
    }

    @Test
    void whereTransfersGoIsChangedByWhoMayChangeSecurityAndAllOwnersHearOfIt() {
        Call manager = manager();
        Call guard = manager(Permission.MANAGE_SECURITY);
        changeAs(manager, set("transfer", true));
        assertEquals(403, refused(() -> changeAs(manager, account("To Ana, ES00"))));
        assertEquals("0/0", told());
        changeAs(guard, account("To us, ES91"));
        assertEquals("1/1", told());
        changeAs(manager, account("To us, ES91 "), set("cod", false)); // as it was
        assertEquals(403, refused(() -> changeAs(manager, without())), "all settings taken away, too");
        assertEquals("1/1", told());
        assertEquals(List.of("pretend", "simulator", "transfer"), offered());
    }

    /** Somebody who may change the shop's settings, and these things besides. */
    private Call manager(Permission... more) {
        Set<Permission> allowed = EnumSet.of(Permission.MANAGE_STORE, more);
        return new Call(
                Optional.of(shop.business),
                Actor.person(
                        shop.ids.next(), "Mo", new Access("manager", "Manager", allowed, Optional.empty(), Map.of())),
                "r",
                "o");
    }

    private static ChangeGateway account(String instructions) {
        return new ChangeGateway(
                "transfer",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Map.of("instructions", instructions)),
                Map.of());
    }

    private static ChangeGateway without() {
        return new ChangeGateway("transfer", Optional.empty(), Optional.empty(), Optional.of(Map.of()), Map.of());
    }

    /** How many notices to the owners, and how many events in the trail. */
    private String told() {
        try (Connection owner = shop.test.owner();
                Statement statement = owner.createStatement();
                ResultSet row =
                        statement.executeQuery("select (select count(*) from platform.outbox where tenant_key = '"
                                + shop.business.key()
                                + "' and event_type = 'owners.noticed') || '/' || (select count(*) from "
                                + shop.business.key() + ".audit_event where action = 'bank-account.changed')")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<CriticalRule> rule(NewPayment payment, String amount) {
        AskRefund ask =
                new AskRefund(payment.order(), PaymentShop.euro(amount), "Broken", Optional.empty(), Optional.empty());
        return shop.as(shop.system(), () -> shop.action.rule(ask.command()));
    }

    private static ChangeGateway set(String gateway, boolean enabled) {
        return new ChangeGateway(gateway, Optional.of(enabled), Optional.empty(), Optional.empty(), Map.of());
    }

    private void change(ChangeGateway... changes) {
        changeAs(shop.system(), changes);
    }

    private void changeAs(Call call, ChangeGateway... changes) {
        shop.as(
                call,
                () -> shop.transactions.in(() -> {
                    shop.methods.change(List.of(changes), Optional.empty());
                    return true;
                }));
    }

    private List<String> offered() {
        return shop.as(shop.system(), shop.gateways::offered).stream()
                .map(PaymentOffer::gateway)
                .toList();
    }

    private static int refused(Runnable work) {
        return assertThrows(Problem.class, work::run).status();
    }
}
