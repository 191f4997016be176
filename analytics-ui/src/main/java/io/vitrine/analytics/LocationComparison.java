package io.vitrine.analytics;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.LocationKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The locations side by side, best net sales first. Shops, branches and online shops are always listed; other locations
 * when they sold or took back something. The parts of every amount add up to {@code whole}.
 *
 * @param averageNetSales net sales of the whole divided by the number of listed locations, zero when there is none
 * @param averageNetSalesBefore the same for the period compared to
 */
public record LocationComparison(
        Period period,
        Period compareTo,
        List<LocationFigures> ranking,
        Kpis whole,
        Kpis wholeBefore,
        BigDecimal averageNetSales,
        BigDecimal averageNetSalesBefore) {

    public LocationComparison {
        ranking = List.copyOf(ranking);
    }

    /** The location with the highest net sales, absent when no location is listed. */
    public Optional<LocationFigures> top() {
        return ranking.stream().findFirst();
    }

    /** The location with the lowest net sales, absent unless two are listed. */
    public Optional<LocationFigures> bottom() {
        return ranking.size() < 2 ? Optional.empty() : Optional.of(ranking.get(ranking.size() - 1));
    }

    /**
     * One location.
     *
     * @param before the period compared to
     * @param last13Weeks net sales of the thirteen weeks (seven days each) that end with the period, oldest first
     * @param rank 1 is the best; equal net sales share a rank
     */
    public record LocationFigures(
            LocationId id,
            String name,
            LocationKind kind,
            Kpis now,
            Kpis before,
            List<BigDecimal> last13Weeks,
            int rank) {

        public LocationFigures {
            last13Weeks = List.copyOf(last13Weeks);
        }

        /** Change of net sales against the period compared to in percent, at one digit; absent when that one had none. */
        public Optional<BigDecimal> changePercent() {
            return Change.percent(now.netSales().amount(), before.netSales().amount());
        }
    }
}
