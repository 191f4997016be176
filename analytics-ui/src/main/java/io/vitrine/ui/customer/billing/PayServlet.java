package io.vitrine.ui.customer.billing;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoicePayments;
import io.vitrine.commerce.invoice.PaidNow;
import io.vitrine.commerce.invoice.PayInvoice;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pays invoices. What is paid is what was seen; an invoice that changed meanwhile is shown again instead. */
@WebServlet("/app/customer/pay")
public class PayServlet extends OwnPage {

    private static final String HERE = Frame.HOME + "/invoices/pay";

    @Inject
    @SuppressWarnings("NullAway.Init")
    PayViews views;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InvoicePayments payments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Set<String> chosen = typed(request, "invoice").isEmpty() ? Set.of() : Set.of(typed(request, "invoice"));
        write(session, response, 200, "", "", chosen, "");
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<InvoiceId, Money> seen = seen(request);
        String method = typed(request, "method");
        List<String> done = new ArrayList<>();
        try {
            PaymentMethod way = views.way(method).orElseThrow(() -> Problem.invalid("method", "Choose how you pay."));
            if (seen.isEmpty()) {
                throw Problem.invalid("invoice", "Choose at least one invoice.");
            }
            if (way == PaymentMethod.CARD && seen.size() > 1) {
                throw Problem.invalid("invoice", "A card pays one invoice at a time: choose one.");
            }
            pay(session, response, seen, way, done);
        } catch (Problem problem) {
            String said = done.isEmpty() ? "" : done.size() + " paid.";
            write(
                    session,
                    response,
                    problem.status(),
                    said,
                    problem.errors().isEmpty() ? problem.title() + ". " + problem.detail() : cure(problem),
                    ids(seen),
                    method);
        }
    }

    private void pay(
            CustomerSession session,
            HttpServletResponse response,
            Map<InvoiceId, Money> seen,
            PaymentMethod way,
            List<String> done)
            throws IOException {
        String back = hosts.urlOf(business().slug()) + Frame.HOME + "/invoices";
        List<String> awaited = new ArrayList<>();
        for (Map.Entry<InvoiceId, Money> invoice : seen.entrySet()) {
            PaidNow paid =
                    payments.pay(new PayInvoice(invoice.getKey(), way, invoice.getValue(), Optional.empty(), back));
            if (paid instanceof PaidNow.Elsewhere elsewhere) {
                Frame frame = frame(session, "Pay", HERE);
                pages().page(response, 200, "customer/pay", PayViews.onward(frame, elsewhere.address()));
                return;
            }
            if (paid instanceof PaidNow.Awaited waiting) {
                awaited.add(waiting.orderNumber());
            }
            done.add(invoice.getKey().toString());
        }
        if (awaited.isEmpty()) {
            Pages.seeOther(
                    response,
                    seen.size() == 1
                            ? Frame.HOME + "/invoices/" + done.get(0) + "?said=paid"
                            : Frame.HOME + "?said=paid");
        } else {
            write(session, response, 200, views.transfer(awaited), "", ids(seen), way.name());
        }
    }

    private void write(
            CustomerSession session,
            HttpServletResponse response,
            int status,
            String said,
            String trouble,
            Set<String> chosen,
            String method)
            throws IOException {
        Frame frame = frame(session, "Pay", HERE);
        pages().page(response, status, "customer/pay", views.of(frame, formats(), said, trouble, chosen, method));
    }

    private static Set<String> ids(Map<InvoiceId, Money> seen) {
        return seen.keySet().stream().map(InvoiceId::toString).collect(Collectors.toUnmodifiableSet());
    }

    /** The chosen invoices with the sums that were shown, each checked again before it is paid. */
    private static Map<InvoiceId, Money> seen(HttpServletRequest request) {
        Map<InvoiceId, Money> seen = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> InvoiceId.parse(name)
                        .ifPresent(id -> amount(values[0])
                                .ifPresent(sum ->
                                        seen.put(id, Money.of(sum, business().currency())))));
        return seen;
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches("[0-9]{1,13}(\\.[0-9]{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
