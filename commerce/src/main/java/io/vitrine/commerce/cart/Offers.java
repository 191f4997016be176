package io.vitrine.commerce.cart;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the shop offers of some articles now, before they are in any cart. */
@ApplicationScoped
public class Offers {

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** An article that somebody wants, with the price that was seen for it before. */
    public record Wanted(VariantId variant, int quantity, BigDecimal seenPrice) {}

    /** Each as a cart would hold it, with what has changed since; what is not in the catalogue any more is left out. */
    @Transactional
    public Map<VariantId, CartLine> of(List<Wanted> wanted) {
        Currency currency = CurrentCall.require().business().currency();
        Map<VariantId, CartLine> lines = new LinkedHashMap<>();
        List<Offer> offers = new ArrayList<>(database.tenant()
                .withHandle(handle -> handle.createQuery(CartSql.OFFERED)
                        .bindByType(
                                "variants",
                                wanted.stream()
                                        .map(one -> one.variant().value())
                                        .toArray(UUID[]::new),
                                UUID[].class)
                        .bindByType(
                                "quantities",
                                wanted.stream().map(Wanted::quantity).toArray(Integer[]::new),
                                Integer[].class)
                        .bind("currency", currency.getCurrencyCode())
                        .bind("account", CartRows.account())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .map((row, context) -> CartRows.offer(row))
                        .list()));
        for (Wanted one : wanted) {
            offers.stream()
                    .filter(offer -> offer.variant().equals(one.variant()))
                    .findFirst()
                    .ifPresent(offer -> lines.put(one.variant(), new CartLine(offer, one.quantity(), one.seenPrice())));
        }
        return lines;
    }
}
