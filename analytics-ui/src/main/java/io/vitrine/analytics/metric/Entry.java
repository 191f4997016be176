package io.vitrine.analytics.metric;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Writes down a registered figure piece by piece. */
record Entry(RegisteredMetric metric) {

    private static final Set<Facet> PLACES =
            EnumSet.of(Facet.LOCATION, Facet.CHANNEL, Facet.COUNTRY, Facet.GROUP, Facet.PRODUCT, Facet.CATEGORY);
    private static final Set<Facet> STOCK = EnumSet.of(Facet.LOCATION, Facet.PRODUCT, Facet.CATEGORY);

    static Entry of(String id, String label, Unit unit, String basis, String definition) {
        return new Entry(new RegisteredMetric(
                id,
                1,
                label,
                definition,
                unit,
                basis,
                Reckoning.SUM,
                Optional.empty(),
                Set.of(),
                Set.of(),
                RegisteredMetric.Reach.PERIOD,
                Optional.empty(),
                ""));
    }

    /** Meaning and version as the roll-ups have them. */
    static Entry of(MetricDefinition known) {
        return of(known.id(), known.label(), known.unit(), known.basis().words(), known.definition())
                .version(known.version());
    }

    /** Lines: everything narrows it and divides it. */
    Entry lines(FactSource source) {
        return from(source, PLACES, with(PLACES, Facet.TIME));
    }

    /** Documents or customers: products narrow them, and do not divide them. */
    Entry documents(FactSource source) {
        return from(
                source,
                PLACES,
                with(EnumSet.of(Facet.LOCATION, Facet.CHANNEL, Facet.COUNTRY, Facet.GROUP), Facet.TIME));
    }

    /** Money of whole orders: what it was for is not known of the single row. */
    Entry money(FactSource source) {
        Set<Facet> facets = EnumSet.of(Facet.LOCATION, Facet.CHANNEL, Facet.COUNTRY, Facet.GROUP);
        return from(source, facets, with(facets, Facet.TIME));
    }

    Entry stock(FactSource source) {
        return from(source, STOCK, STOCK);
    }

    Entry alsoBy(Facet facet) {
        return from(metric.source().orElseThrow(), metric.filters(), with(metric.parts(), Set.of(facet)));
    }

    Entry reckoned(Reckoning reckoning) {
        return copy(metric.version(), reckoning, metric.source(), metric.filters(), metric.parts(), metric.reach());
    }

    Entry reach(RegisteredMetric.Reach reach) {
        Set<Facet> parts = EnumSet.copyOf(metric.parts());
        if (reach == RegisteredMetric.Reach.END_OF_PERIOD) {
            parts.removeAll(Facet.TIME);
        }
        return copy(metric.version(), metric.reckoning(), metric.source(), metric.filters(), parts, reach);
    }

    /** What must be there so that nothing found means zero, and what is said otherwise. */
    Entry needs(String exists, String reason) {
        return new Entry(new RegisteredMetric(
                metric.id(),
                metric.version(),
                metric.label(),
                metric.definition(),
                metric.unit(),
                metric.basis(),
                metric.reckoning(),
                metric.source(),
                metric.filters(),
                metric.parts(),
                metric.reach(),
                exists.isEmpty() ? Optional.empty() : Optional.of(exists),
                reason));
    }

    private Entry version(int version) {
        return copy(version, metric.reckoning(), metric.source(), metric.filters(), metric.parts(), metric.reach());
    }

    private Entry from(FactSource source, Set<Facet> filters, Set<Facet> parts) {
        return copy(metric.version(), metric.reckoning(), Optional.of(source), filters, parts, metric.reach());
    }

    private Entry copy(
            int version,
            Reckoning reckoning,
            Optional<FactSource> source,
            Set<Facet> filters,
            Set<Facet> parts,
            RegisteredMetric.Reach reach) {
        return new Entry(new RegisteredMetric(
                metric.id(),
                version,
                metric.label(),
                metric.definition(),
                metric.unit(),
                metric.basis(),
                reckoning,
                source,
                filters,
                parts,
                reach,
                metric.needs(),
                metric.reason()));
    }

    private static Set<Facet> with(Set<Facet> some, Set<Facet> more) {
        Set<Facet> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }
}
