package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.CartNotice;
import io.vitrine.commerce.cart.Offers;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.processing.PastLine;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.storefront.OwnCart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an earlier order into the cart, after saying what costs something else now and what there is no more of. */
@ApplicationScoped
class Reordering {

    private static final int CONFLICT = 409;
    private static final long MOST = 100_000;

    @Inject
    OwnOrders orders;

    @Inject
    Offers offers;

    @Inject
    OwnCart cart;

    void show(OrdersServlet page, CustomerSession session, HttpServletResponse response, OrderId id, List<String> notes)
            throws IOException {
        List<PastLine> lines = orders.lines(id);
        Map<VariantId, CartLine> now = offers.of(lines.stream()
                .map(line -> new Offers.Wanted(line.variant(), line.quantity(), line.price()))
                .toList());
        List<AgainView.Row> rows = lines.stream()
                .map(line -> row(line, Optional.ofNullable(now.get(line.variant())), OrdersServlet.formatsOf()))
                .toList();
        page.write(
                response,
                notes.isEmpty() ? 200 : CONFLICT,
                "customer/again",
                new AgainView(
                        page.frameOf(session, "Order again"),
                        notes,
                        OrderViews.path(id) + "/again",
                        OrderViews.path(id),
                        rows,
                        rows.stream().anyMatch(row -> !row.gone())));
    }

    void take(
            OrdersServlet page,
            CustomerSession session,
            HttpServletRequest request,
            HttpServletResponse response,
            OrderId id)
            throws IOException {
        orders.lines(id);
        List<String> notes = cart.addSent(session.account().id().value(), request, response);
        if (notes.isEmpty()) {
            Pages.seeOther(response, "/cart");
        } else {
            show(page, session, response, id, notes);
        }
    }

    private static AgainView.Row row(PastLine then, Optional<CartLine> now, Formats formats) {
        Optional<CartNotice> notice = now.flatMap(CartLine::notice);
        boolean gone = now.isEmpty()
                || notice.filter(one -> one == CartNotice.GONE || one == CartNotice.SOLD_OUT)
                        .isPresent();
        long most = now.filter(line -> line.offer().tracked())
                .map(line -> line.offer().free())
                .orElse(MOST);
        return new AgainView.Row(
                gone ? "" : then.variant().toString(),
                then.name(),
                then.quantity(),
                Math.min(then.quantity(), most),
                most,
                gone ? "" : formats.price(now.orElseThrow().unitPrice()),
                words(then, now, notice, formats),
                gone);
    }

    private static String words(PastLine then, Optional<CartLine> now, Optional<CartNotice> notice, Formats formats) {
        if (now.isEmpty() || notice.filter(CartNotice.GONE::equals).isPresent()) {
            return "No longer for sale.";
        }
        if (notice.filter(CartNotice.SOLD_OUT::equals).isPresent()) {
            return "Sold out.";
        }
        CartLine line = now.get();
        String price = line.unitPrice().compareTo(then.price()) == 0
                ? ""
                : "Costs " + formats.price(line.unitPrice()) + " now, it was " + formats.price(then.price()) + ". ";
        return notice.filter(CartNotice.TOO_FEW::equals).isPresent()
                ? price + "Only " + formats.count(line.offer().free()) + " are left."
                : price.strip();
    }
}
