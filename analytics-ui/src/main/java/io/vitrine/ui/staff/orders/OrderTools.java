package io.vitrine.ui.staff.orders;

import io.vitrine.commerce.guest.GuestContacts;
import io.vitrine.commerce.notification.CustomerMessages;
import io.vitrine.commerce.payment.PaymentSearch;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.commerce.picking.Fulfilment;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.trail.EventWords;
import io.vitrine.ui.staff.packing.ParcelFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The front doors that the page of an order uses. */
@ApplicationScoped
class OrderTools {

    @Inject
    OrderProcessing processing;

    @Inject
    Payments payments;

    @Inject
    Refunds refunds;

    @Inject
    MemberNames members;

    @Inject
    ParcelFiles files;

    @Inject
    CustomerMessages messages;

    @Inject
    Fulfilment fulfilment;

    @Inject
    GuestContacts contacts;

    CustomerMessages messages() {
        return messages;
    }

    GuestContacts contacts() {
        return contacts;
    }

    ParcelFiles files() {
        return files;
    }

    Fulfilment fulfilment() {
        return fulfilment;
    }

    OrderProcessing processing() {
        return processing;
    }

    Payments payments() {
        return payments;
    }

    Refunds refunds() {
        return refunds;
    }

    /** The order's payments, for those who may see them. */
    Optional<List<PaymentView>> payments(OrderFile file) {
        if (!Allowed.may(Permission.READ_PAYMENTS) || file.placed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(payments.search(
                        PaymentSearch.ofOrder(file.details().order().id().value()))
                .payments());
    }

    /** Who is behind the key of an actor. */
    UnaryOperator<String> names() {
        var known = members.byKey();
        return key -> {
            String name = EventWords.actor(key, known);
            return name.equalsIgnoreCase("anonymous") ? "Customer" : name;
        };
    }
}
