package io.vitrine.analytics;

import io.vitrine.analytics.LocationComparison.LocationFigures;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.LocationKind;
import io.vitrine.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the locations side by side. */
@ApplicationScoped
class Comparisons {

    private static final Comparator<LocationFigures> BEST_FIRST = Comparator.comparing(
                    (LocationFigures location) -> location.now().netSales())
            .reversed()
            .thenComparing(LocationFigures::name, String.CASE_INSENSITIVE_ORDER);

    @Inject
    LocationRows rows;

    @Inject
    KpiRows kpis;

    LocationComparison of(Period period, Period compareTo) {
        List<LocationRows.Place> places = rows.all();
        List<UUID> scopes =
                new ArrayList<>(places.stream().map(LocationRows.Place::id).toList());
        Map<UUID, List<BigDecimal>> weeks = rows.weeksUntil(period.to(), scopes);
        scopes.add(Scope.WHOLE);
        KpiRows.ByScope now = kpis.of(scopes, period);
        KpiRows.ByScope before = kpis.of(scopes, compareTo);
        List<LocationFigures> listed = places.stream()
                .map(place -> figures(
                        place,
                        now.get(place.id()),
                        before.get(place.id()),
                        weeks.getOrDefault(place.id(), LocationRows.none())))
                .filter(Comparisons::sells)
                .sorted(BEST_FIRST)
                .toList();
        Kpis whole = now.get(Scope.WHOLE);
        Kpis wholeBefore = before.get(Scope.WHOLE);
        return new LocationComparison(
                period,
                compareTo,
                ranked(listed),
                whole,
                wholeBefore,
                average(whole, listed.size()),
                average(wholeBefore, listed.size()));
    }

    private static LocationFigures figures(LocationRows.Place place, Kpis now, Kpis before, List<BigDecimal> weeks) {
        Currency currency = CurrentCall.require().business().currency();
        return new LocationFigures(
                new LocationId(place.id()),
                place.name(),
                place.kind(),
                now,
                before,
                weeks.stream().map(week -> Money.round(week, currency)).toList(),
                0);
    }

    private static boolean sells(LocationFigures location) {
        return location.kind() == LocationKind.SHOP
                || location.kind() == LocationKind.BRANCH
                || location.kind() == LocationKind.ONLINE
                || busy(location.now())
                || busy(location.before());
    }

    private static boolean busy(Kpis kpis) {
        return kpis.orders() + kpis.returnDocuments() > 0;
    }

    private static List<LocationFigures> ranked(List<LocationFigures> sorted) {
        List<LocationFigures> ranked = new ArrayList<>();
        for (LocationFigures next : sorted) {
            boolean tie = !ranked.isEmpty()
                    && ranked.get(ranked.size() - 1)
                            .now()
                            .netSales()
                            .equals(next.now().netSales());
            int rank = tie ? ranked.get(ranked.size() - 1).rank() : ranked.size() + 1;
            ranked.add(new LocationFigures(
                    next.id(), next.name(), next.kind(), next.now(), next.before(), next.last13Weeks(), rank));
        }
        return ranked;
    }

    private static BigDecimal average(Kpis whole, int locations) {
        Money net = whole.netSales();
        return locations == 0
                ? Money.zero(net.currency()).amount()
                : Measures.average(net.amount(), locations, net.currency());
    }
}
