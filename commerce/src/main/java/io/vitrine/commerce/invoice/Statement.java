package io.vitrine.commerce.invoice;

import io.vitrine.core.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A customer's account over a period, in one currency.
 *
 * @param customer whose account
 * @param name of the customer
 * @param opening what was owed when the period began
 * @param closing what is owed at its end
 * @param ageing of the closing balance, by days overdue
 */
public record Statement(
        UUID customer,
        String name,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<StatementLine> lines,
        Money closing,
        Map<String, Money> ageing) {

    public Statement {
        lines = List.copyOf(lines);
        ageing = Collections.unmodifiableMap(new LinkedHashMap<>(ageing));
        Money aged = ageing.values().stream().reduce(Money.zero(closing.currency()), Money::plus);
        Money summed = lines.stream().map(StatementLine::amount).reduce(opening, Money::plus);
        if (!aged.equals(closing) || !summed.equals(closing)) {
            throw new IllegalStateException("The statement does not reconcile: " + opening + " and its lines are "
                    + summed + ", aged " + aged + ", closing " + closing);
        }
    }
}
