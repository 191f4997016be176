package io.vitrine.commerce.invoice;

import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentOffer;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Customers pay their own invoices through the shop's ways to pay. Call it outside of transactions. */
@ApplicationScoped
public class InvoicePayments {

    private static final Logger LOG = System.getLogger(InvoicePayments.class.getName());

    @Inject
    Gateways gateways;

    @Inject
    InvoicePaymentSteps steps;

    /**
     * Pays what is left of it. Pressed twice it is paid once.
     *
     * @throws Problem 402 when the payment is refused, 404 for somebody else's invoice, 409 when nothing or something else is
     *     left to pay, 422 for a way to pay that is not offered
     */
    public PaidNow pay(PayInvoice wish) {
        if (wish.method() == PaymentMethod.COD) {
            throw Problem.invalid("method", "Choose another way to pay: the goods were handed over already.");
        }
        Gateway gateway = gateways.forMethod(wish.method(), leading(wish));
        if (gateway.instant()) {
            return steps.atOnce(wish, gateway);
        }
        InvoicePaymentSteps.Asked asked = steps.begin(wish, gateway);
        return steps.finish(asked, led(ask(gateway, asked)));
    }

    /** Without a card's token, the gateway whose own page can be led to, where there is one among several. */
    private Optional<String> leading(PayInvoice wish) {
        return wish.token().isPresent()
                ? Optional.empty()
                : gateways.offered().stream()
                        .filter(offer -> offer.method() == wish.method() && offer.leadsOn())
                        .map(PaymentOffer::gateway)
                        .findFirst();
    }

    /** Customers are led on by an address alone: a gateway that wants a form was asked nothing yet, and is not used here. */
    private static GatewayAnswer led(GatewayAnswer answer) {
        return answer instanceof GatewayAnswer.Pending pending
                        && !pending.form().isEmpty()
                ? new GatewayAnswer.Refused("This works at the checkout only. Choose another way to pay.")
                : answer;
    }

    /** No answer is no refusal: the gateway is asked again later what became of it. */
    private static GatewayAnswer ask(Gateway gateway, InvoicePaymentSteps.Asked asked) {
        try {
            return gateway.start(asked.request());
        } catch (GatewayFailed silent) {
            LOG.log(
                    Level.WARNING,
                    "The gateway did not answer about " + asked.payment().id(),
                    silent);
            return GatewayAnswer.Pending.elsewhere();
        }
    }
}
