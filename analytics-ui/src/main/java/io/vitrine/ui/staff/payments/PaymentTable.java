package io.vitrine.ui.staff.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Payments in rows, each named by its order. */
final class PaymentTable {

    private PaymentTable() {}

    static DataTable<PaymentView> of(String caption, List<PaymentView> payments, Map<UUID, String> orders, Desk desk) {
        return new DataTable<PaymentView>(caption)
                .column("Payment", payment -> name(payment, orders, desk))
                .text("By", PaymentTable::way, "wide")
                .text("Started", payment -> desk.dates().when(payment.createdAt()), "vt-nowrap", "wide")
                .column("Status", PaymentWords::status)
                .figure("Refunded", payment -> refunded(payment, desk), "wide")
                .figure("Amount", payment -> PaymentWords.money(payment.amount(), desk))
                .rows(payments);
    }

    private static Component name(PaymentView payment, Map<UUID, String> orders, Desk desk) {
        String order = orders.getOrDefault(payment.order(), "not placed");
        Span both = new Span(new Link(PaymentsState.PATH + "/" + payment.id(), "Order " + order));
        both.add(Words.span(way(payment) + ", " + desk.dates().when(payment.createdAt()), "sub2", "only-m"));
        return both;
    }

    static String way(PaymentView payment) {
        String method = PaymentWords.of(payment.method());
        String test = payment.test() ? ", pretended" : "";
        return payment.method() == PaymentMethod.CARD ? method + ", " + payment.gateway() + test : method + test;
    }

    private static String refunded(PaymentView payment, Desk desk) {
        return payment.refunded().amount().signum() == 0 ? "" : PaymentWords.money(payment.refunded(), desk);
    }
}
