package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.basket.Baskets;
import io.vitrine.ui.kit.About;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Rules in words, the strongest first, each with the baskets it was found in. */
final class RulesBox extends Div {

    private static final int SHOWN = 100;

    private final transient Formats formats;

    RulesBox(Baskets read, Desk desk) {
        this.formats = desk.formats();
        About about = new About(
                "Bought together",
                "Of baskets with the first, the share that hold the second too (confidence), and how many times that is of the"
                        + " second's share in all baskets (lift). A lift of 1 is chance.",
                Map.of("Version", "1", "Method", "FP-growth, sets of up to three items"));
        Box box = new Box("Rules", about, Words.space(), Words.quiet(formats.count(read.baskets()) + " baskets"));
        if (read.rules().isEmpty()) {
            add(box.with(new EmptyState(
                    read.baskets() == 0 ? "No orders here" : "Nothing is bought together that often",
                    read.baskets() == 0
                            ? "Choose another period or country above."
                            : "Choose a lower share of baskets, or be content with less certainty.")));
            return;
        }
        List<Baskets.Rule> shown =
                read.rules().subList(0, Math.min(SHOWN, read.rules().size()));
        add(box.with(table(shown)).foot(Words.span(foot(shown.size(), read, desk))));
    }

    private Component table(List<Baskets.Rule> rules) {
        return new DataTable<Baskets.Rule>("What is bought together")
                .column("Rule", this::words)
                .figure("Baskets", rule -> formats.count(rule.together()))
                .figure("Support", rule -> percent(rule.support()), "wide")
                .figure("Confidence", rule -> percent(rule.confidence()), "wide")
                .figure("Lift", rule -> formats.quantity(BigDecimal.valueOf(Math.round(rule.lift() * 10), 1)))
                .rows(rules);
    }

    private Component words(Baskets.Rule rule) {
        Span both = new Span(Words.strong(joined(rule.antecedent()) + " → " + joined(rule.consequent())));
        both.add(Words.span(
                "Of %s baskets with the first, %s hold the second too: %s. Of all baskets it is %s."
                        .formatted(
                                formats.count(rule.begun()),
                                formats.count(rule.together()),
                                percent(rule.confidence()),
                                percent(rule.confidence() / rule.lift())),
                "sub2"));
        return both;
    }

    private static String joined(List<String> items) {
        return String.join(" + ", items);
    }

    private String percent(double share) {
        return formats.percent(BigDecimal.valueOf(share));
    }

    private String foot(int shown, Baskets read, Desk desk) {
        String kept = read.millis() < 1_000
                ? ""
                : " · worked out in %d s at %s, kept for an hour"
                        .formatted(read.millis() / 1_000, desk.dates().clock(read.asOf()));
        return (shown == read.found()
                        ? formats.count(shown) + (shown == 1 ? " rule" : " rules")
                        : "The strongest " + shown + " of " + formats.count(read.found()) + " rules")
                + kept;
    }
}
