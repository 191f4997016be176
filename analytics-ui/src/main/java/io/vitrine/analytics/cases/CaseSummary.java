package io.vitrine.analytics.cases;

import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** A case in a list. */
public record CaseSummary(
        CaseId id,
        String title,
        boolean resolved,
        String openedBy,
        Instant openedAt,
        Optional<Instant> resolvedAt,
        Metric metric,
        Period period,
        BigDecimal figure) {}
