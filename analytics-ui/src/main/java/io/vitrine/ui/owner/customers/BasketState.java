package io.vitrine.ui.owner.customers;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.basket.BasketQuery;
import io.vitrine.analytics.basket.ItemBy;
import io.vitrine.analytics.people.Asked;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the page of baskets shows; all of it stands in its address. */
record BasketState(
        Scope scope, String support, String confidence, ItemBy by, Optional<String> country, List<String> exclude) {

    static final List<String> SUPPORTS = List.of("0.002", "0.005", "0.01", "0.02", "0.05");
    static final List<String> CONFIDENCES = List.of("0.2", "0.3", "0.5", "0.7");

    private static final String SUPPORT = "0.01";
    private static final String CONFIDENCE = "0.3";

    static BasketState read(QueryParameters asked, LocalDate today) {
        return new BasketState(
                Scope.read(asked, today, Preset.TWELVE_MONTHS).at(Optional.empty()),
                share(asked, "support", SUPPORT),
                share(asked, "confidence", CONFIDENCE),
                asked.getSingleParameter("by").filter("sku"::equals).isPresent() ? ItemBy.SKU : ItemBy.DESCRIPTION,
                asked.getSingleParameter("country").filter(name -> !name.isBlank() && name.length() <= 80),
                asked.getParameters("exclude").stream().limit(50).toList());
    }

    private static String share(QueryParameters asked, String name, String fallback) {
        return asked.getSingleParameter(name)
                .filter(text -> {
                    try {
                        return Asked.share(name, text, "0.0005", "1") > 0;
                    } catch (Problem wrong) {
                        return false;
                    }
                })
                .orElse(fallback);
    }

    BasketQuery query() {
        return new BasketQuery(
                Double.parseDouble(support),
                Double.parseDouble(confidence),
                country,
                by,
                exclude,
                Optional.of(scope.period().from()),
                Optional.of(scope.period().to()));
    }

    BasketState at(Scope other) {
        return new BasketState(other, support, confidence, by, country, exclude);
    }

    BasketState from(String least) {
        return new BasketState(scope, least, confidence, by, country, exclude);
    }

    BasketState sure(String least) {
        return new BasketState(scope, support, least, by, country, exclude);
    }

    BasketState by(ItemBy other) {
        return new BasketState(scope, support, confidence, other, country, exclude);
    }

    BasketState in(Optional<String> other) {
        return new BasketState(scope, support, confidence, by, other, exclude);
    }

    Address address() {
        Address address = scope.on(Address.of("owner/baskets"))
                .with("support", support)
                .with("confidence", confidence)
                .with("by", Asked.word(by))
                .with("country", country);
        return exclude.isEmpty() ? address : address.with("exclude", exclude.get(0));
    }
}
