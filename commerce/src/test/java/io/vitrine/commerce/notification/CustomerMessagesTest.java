package io.vitrine.commerce.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class CustomerMessagesTest {

    private final InvoiceShop shop = InvoiceShop.inSpain("ES");
    private final Ids ids = new Ids();
    private final CustomerMessages messages = new CustomerMessages();

    @Test
    void customersSeeTheMailsToTheirOwnConfirmedAddressAlone() {
        MessageRows rows = new MessageRows();
        rows.database = shop.database();
        rows.ids = ids;
        rows.clock = Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC);
        messages.rows = rows;
        UUID ana = account("ana@c.example", "now()");
        UUID bea = account("bea@c.example", "now()");
        UUID unproved = account("eve@c.example", "null");
        shop.in(() -> {
            rows.queue(List.of(letter("Ana@C.example"), letter("eve@c.example")));
            return true;
        });
        assertEquals(List.of("Ana@C.example"), seen(ana));
        assertEquals(List.of(), seen(bea));
        assertEquals(List.of(), seen(unproved));
        assertThrows(Problem.class, () -> shop.in(() -> messages.own(Optional.empty())));
    }

    private List<String> seen(UUID account) {
        return shop.in(() -> CurrentCall.with(
                CurrentCall.require().as(Actor.customer(account, "x")),
                () -> messages.own(Optional.empty()).stream()
                        .map(MessageView::email)
                        .toList()));
    }

    private UUID account(String email, String verified) {
        UUID id = ids.next();
        shop.run(
                "insert into customer_account (id, number, email, name, password_hash, created_at, verified_at)"
                        + " values (?, ?, ?, 'x', 'x', now(), " + verified + ")",
                id,
                id.toString(),
                email);
        return id;
    }

    private Letter letter(String email) {
        return new Letter(
                ids.next(), MessageKind.PLACED, ids.next(), Optional.empty(), email, "Your order", "text", "html");
    }
}
