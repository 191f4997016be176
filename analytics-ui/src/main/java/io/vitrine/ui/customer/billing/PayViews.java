package io.vitrine.ui.customer.billing;

import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.Owed;
import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentOffer;
import io.vitrine.core.money.Money;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.storefront.TillPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the page for paying together. */
@ApplicationScoped
class PayViews {

    @Inject
    OwnInvoices invoices;

    @Inject
    Gateways gateways;

    /** @param chosen ids of invoices; all of them when empty */
    PayView of(Frame frame, Formats formats, String said, String trouble, Set<String> chosen, String method) {
        Owed owed = invoices.owed();
        List<PayView.Debt> debts = owed.open().stream()
                .filter(invoice -> invoice.total().currency().equals(owed.currency()))
                .map(invoice -> debt(invoice, formats, chosen))
                .toList();
        Money total = owed.open().stream()
                .filter(invoice -> invoice.total().currency().equals(owed.currency()))
                .filter(invoice ->
                        chosen.isEmpty() || chosen.contains(invoice.id().toString()))
                .map(PayViews::left)
                .reduce(Money.zero(owed.currency()), Money::plus);
        return new PayView(frame, said, trouble, "", debts, formats.money(total.amount()), ways(method));
    }

    /** A page that leads to the payment provider's: what was sent may not be forwarded to another site. */
    static PayView onward(Frame frame, String address) {
        return new PayView(frame, "", "", address, List.of(), "", List.of());
    }

    /** The way to pay of this name, if it is offered here. */
    Optional<PaymentMethod> way(String name) {
        return offered().stream()
                .map(PaymentOffer::method)
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    /** What to do for a transfer. */
    String transfer(List<String> orders) {
        String instructions = gateways.offered().stream()
                .filter(offer -> offer.method() == PaymentMethod.TRANSFER)
                .map(offer -> offer.settings().getOrDefault("instructions", ""))
                .findFirst()
                .orElse("");
        return ("Transfer the sum and name " + String.join(", ", orders) + ". " + instructions).strip()
                + " The invoice is paid once the money has arrived.";
    }

    /** A card is taken on the gateway's own page: this one has no fields for it. */
    private List<PaymentOffer> offered() {
        return gateways.offered().stream()
                .filter(offer -> offer.method() != PaymentMethod.COD)
                .filter(offer -> offer.method() != PaymentMethod.CARD || offer.leadsOn())
                .sorted(Comparator.comparing(PaymentOffer::method))
                .toList();
    }

    private List<TillPage.Way> ways(String method) {
        List<PaymentOffer> offers = offered();
        boolean known = offers.stream().anyMatch(offer -> offer.method().name().equals(method));
        List<TillPage.Way> ways = new ArrayList<>();
        offers.forEach(offer -> ways.add(new TillPage.Way(
                offer.method().name(),
                offer.method() == PaymentMethod.SIMULATOR ? "Test payment" : offer.label(),
                switch (offer.method()) {
                    case SIMULATOR -> "For trying the shop out: no money moves";
                    case TRANSFER -> "Paid once the money has arrived";
                    case CARD -> "On the payment provider's own page";
                    case COD -> "";
                },
                "",
                known ? offer.method().name().equals(method) : ways.isEmpty())));
        return ways;
    }

    private static PayView.Debt debt(InvoiceSummary invoice, Formats formats, Set<String> chosen) {
        boolean late = invoice.balance()
                .filter(balance -> balance.status() == InvoiceStatus.OVERDUE)
                .isPresent();
        return new PayView.Debt(
                invoice.id().toString(),
                Frame.HOME + "/invoices/" + invoice.id(),
                invoice.number(),
                "due " + formats.dates().day(invoice.dueOn()),
                formats.money(left(invoice).amount()),
                left(invoice).text(),
                late ? "Overdue" : "Pending",
                late ? "bad" : "info",
                chosen.isEmpty() || chosen.contains(invoice.id().toString()));
    }

    private static Money left(InvoiceSummary invoice) {
        return invoice.money(invoice.balance().orElseThrow().outstanding());
    }
}
