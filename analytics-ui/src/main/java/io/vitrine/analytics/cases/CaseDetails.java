package io.vitrine.analytics.cases;

import io.vitrine.core.location.LocationId;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case with what was kept for it.
 *
 * @param sum of all rows at that moment
 * @param hash over definition, filters, state and sum, as the drill-down showed it
 * @param statement that added the rows up
 * @param rows the first 1,000 of them
 * @param trail the last 1,000 events since the first of those days that concern orders, returns, imports and figures
 */
public record CaseDetails(
        CaseSummary summary,
        Optional<LocationId> location,
        int version,
        BigDecimal sum,
        long rowCount,
        String hash,
        String statement,
        List<JsonObject> rows,
        List<JsonObject> trail,
        Instant asOf,
        List<Comment> comments,
        Optional<String> resolution,
        Optional<String> resolvedBy) {

    public CaseDetails {
        rows = List.copyOf(rows);
        trail = List.copyOf(trail);
        comments = List.copyOf(comments);
    }

    /** What somebody added. */
    public record Comment(Instant at, String author, String words) {}
}
