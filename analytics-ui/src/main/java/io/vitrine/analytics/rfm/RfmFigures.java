package io.vitrine.analytics.rfm;

import io.vitrine.analytics.people.People;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The groups of the current business's customers. */
@ApplicationScoped
@Transactional
public class RfmFigures {

    @Inject
    RfmRows rows;

    @Inject
    People people;

    /** As of the end of this day; today when absent. */
    public Rfm of(Optional<LocalDate> asked) {
        people.permit();
        LocalDate at = asked.orElseGet(people::today);
        List<RfmRows.Cell> cells = rows.cells(at);
        Currency currency = CurrentCall.require().business().currency();
        List<Rfm.Group> groups = Arrays.stream(RfmGroup.values())
                .map(group -> sum(
                        group,
                        cells.stream().filter(cell -> cell.group() == group).toList(),
                        currency))
                .toList();
        return new Rfm(
                at,
                groups.stream().mapToLong(Rfm.Group::customers).sum(),
                groups.stream().map(Rfm.Group::money).reduce(BigDecimal.ZERO, BigDecimal::add),
                groups,
                people.asOf());
    }

    private static Rfm.Group sum(RfmGroup group, List<RfmRows.Cell> cells, Currency currency) {
        return new Rfm.Group(
                group,
                cells.stream().mapToLong(RfmRows.Cell::customers).sum(),
                cells.stream().mapToLong(RfmRows.Cell::orders).sum(),
                Money.round(cells.stream().map(RfmRows.Cell::money).reduce(BigDecimal.ZERO, BigDecimal::add), currency),
                cells.stream().map(RfmRows.Cell::firstDay).min(Comparator.naturalOrder()),
                cells.stream().map(RfmRows.Cell::lastDay).max(Comparator.naturalOrder()));
    }
}
