package io.vitrine.ui.customer.billing;

import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.commerce.invoice.OwnPayment;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.kit.Formats;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The customer's payments, and what each was set against. */
@WebServlet("/app/customer/payments")
public class PaymentsServlet extends OwnPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OwnInvoices invoices;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Formats formats = formats();
        pages().page(
                        response,
                        200,
                        "customer/payments",
                        new PaymentsView(
                                frame(session, "Payments", Frame.HOME + "/invoices/payments"),
                                invoices.payments().stream()
                                        .map(payment -> row(payment, formats))
                                        .toList()));
    }

    private static PaymentsView.Row row(OwnPayment payment, Formats formats) {
        boolean back = payment.amount().amount().signum() < 0;
        return new PaymentsView.Row(
                formats.dates().when(payment.at()),
                back ? "Given back" : method(PaymentMethod.valueOf(payment.method())),
                formats.money(payment.amount().amount()),
                back ? "Done" : payment.awaited() ? "Awaited" : "Paid",
                payment.awaited() ? "info" : "ok",
                payment.shares().stream()
                        .map(share -> new PaymentsView.Share(
                                Frame.HOME + "/invoices/" + share.invoice(),
                                share.number(),
                                formats.money(share.amount())))
                        .toList());
    }

    static String method(PaymentMethod method) {
        return switch (method) {
            case SIMULATOR -> "Test payment";
            case CARD -> "Card";
            case TRANSFER -> "Bank transfer";
            case COD -> "Cash on delivery";
        };
    }
}
