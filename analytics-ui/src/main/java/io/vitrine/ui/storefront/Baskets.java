package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.CartNotice;
import io.vitrine.commerce.cart.Offer;
import io.vitrine.commerce.catalog.ShopWindow;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts carts into words. */
@ApplicationScoped
class Baskets {

    @Inject
    ShopWindow window;

    @Inject
    Sellers sellers;

    @Inject
    Frames frames;

    @Transactional
    Basket of(Optional<Cart> cart, List<String> notes) {
        Frame frame = frames.own(say("Your cart"), "/cart");
        if (cart.isEmpty()) {
            return new Basket(frame.holding(0), notes, List.of(), "", List.of(), "", CouponField.EMPTY, "", false);
        }
        List<Basket.Line> lines = lines(cart.get());
        return new Basket(
                frame.holding(lines.size()),
                notes,
                lines,
                cart.get().reductions().all().isEmpty()
                        ? ""
                        : Frames.formats().money(cart.get().goods().amount()),
                DiscountWords.of(cart.get(), Frames.formats()),
                Frames.formats().money(cart.get().reduced().amount()),
                CouponField.of(cart.get()),
                note(sellers.at(sellers.today())),
                !lines.isEmpty() && lines.stream().noneMatch(Basket.Line::hindering));
    }

    /** The lines of a cart; also for the summary of the checkout. */
    @Transactional
    List<Basket.Line> lines(Cart cart) {
        Map<VariantId, ShopWindow.Seen> seen = window.where(
                cart.lines().stream().map(line -> line.offer().variant()).toList());
        Formats formats = Frames.formats();
        return cart.lines().stream()
                .map(line -> line(
                        line,
                        Optional.ofNullable(seen.get(line.offer().variant())),
                        formats,
                        line.total(cart.currency())))
                .toList();
    }

    private static Basket.Line line(CartLine line, Optional<ShopWindow.Seen> seen, Formats formats, Money total) {
        Offer offer = line.offer();
        return new Basket.Line(
                offer.variant().toString(),
                offer.name(),
                seen.map(product -> Card.address(product.slug())).orElse(""),
                Tile.of(
                        seen.flatMap(ShopWindow.Seen::picture),
                        seen.map(ShopWindow.Seen::slug).orElse(""),
                        offer.name()),
                line.quantity(),
                formats.price(line.unitPrice()),
                formats.money(total.amount()),
                line.notice().map(notice -> words(notice, line, formats)).orElse(""),
                line.notice().filter(CartNotice::hindering).isPresent(),
                offer.tracked() ? Math.min(Math.max(offer.free(), 1), Stock.MOST) : Stock.MOST);
    }

    static String words(CartNotice notice, CartLine line, Formats formats) {
        return switch (notice) {
            case NEW_PRICE ->
                say(
                        line.unitPrice().compareTo(line.seenPrice()) < 0
                                ? "The price went down since you added it: it was {0} and is {1}."
                                : "The price went up since you added it: it was {0} and is {1}.",
                        formats.price(line.seenPrice()),
                        formats.price(line.unitPrice()));
            case TOO_FEW ->
                say(
                        "Only {0} are left. Lower the quantity to order.",
                        formats.count(line.offer().free()));
            case SOLD_OUT, GONE -> say(notice.words());
        };
    }

    private static String note(Seller seller) {
        if (!seller.place().registered()) {
            return say("Delivery comes on top, and is shown before you pay.");
        }
        return seller.pricesHoldTax()
                ? say("With tax. Delivery comes on top, and is shown before you pay.")
                : say("Before tax. Tax and delivery come on top, and are shown before you pay.");
    }
}
