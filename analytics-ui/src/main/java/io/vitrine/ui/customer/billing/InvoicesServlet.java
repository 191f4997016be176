package io.vitrine.ui.customer.billing;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.Outgoing;
import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.commerce.printing.PrintedInvoice;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The customer's invoices: the list, one of them, and its PDF. */
@WebServlet("/app/customer/invoices/*")
public class InvoicesServlet extends OwnPage {

    private static final String LIST = Frame.HOME + "/invoices";
    private static final Map<String, String> SAID = Map.of("paid", "Paid. Thank you.");

    @Inject
    @SuppressWarnings("NullAway.Init")
    OwnInvoices invoices;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InvoiceViews views;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        if (path.isEmpty()) {
            pages().page(
                            response,
                            200,
                            "customer/invoices",
                            views.list(frame(session, "Invoices", LIST), formats(), InvoicesAsked.of(request)));
            return;
        }
        boolean paper = path.endsWith("/pdf");
        InvoiceId id = InvoiceId.parse(paper ? path.substring(0, path.length() - "/pdf".length()) : path)
                .orElseThrow(() -> Problem.notFound("invoice"));
        if (paper) {
            Outgoing outgoing = invoices.takeOut(id);
            send(
                    response,
                    "application/pdf",
                    outgoing.invoice().summary().number() + ".pdf",
                    PrintedInvoice.of(outgoing));
            return;
        }
        pages().page(
                        response,
                        200,
                        "customer/invoice",
                        views.one(
                                frame(session, "Invoice", LIST + "/"),
                                formats(),
                                id,
                                SAID.getOrDefault(typed(request, "said"), "")));
    }
}
