package io.vitrine.identity.grant;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How far a grant reaches.
 *
 * @param periodFrom first day whose figures are shown; absent means from the beginning
 * @param periodTo last day; absent means without end
 * @param locations absent for all of them
 * @param trail whether the audit trail of the period is shown
 */
public record GrantScope(
        Optional<LocalDate> periodFrom,
        Optional<LocalDate> periodTo,
        Optional<Set<UUID>> locations,
        Set<DocumentClass> documentClasses,
        boolean trail) {

    public GrantScope {
        locations = locations.map(Set::copyOf);
        documentClasses = Set.copyOf(documentClasses);
        if (locations.filter(Set::isEmpty).isPresent()) {
            throw Problem.invalid("scope.locations", "Name at least one location, or leave them out for all.");
        }
        if (periodFrom.isPresent() && periodTo.isPresent() && periodTo.get().isBefore(periodFrom.get())) {
            throw Problem.invalid("scope.periodTo", "Use a day that is not before the first one.");
        }
    }

    /** Whether all these days lie inside. */
    public boolean covers(LocalDate from, LocalDate to) {
        return periodFrom.map(first -> !from.isBefore(first)).orElse(true)
                && periodTo.map(last -> !to.isAfter(last)).orElse(true);
    }
}
