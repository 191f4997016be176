package io.vitrine.analytics.rfm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Customers of a group, those who brought in most first.
 *
 * @param next where the next page begins, absent on the last one
 */
public record RfmPage(RfmGroup group, LocalDate at, List<RfmMember> members, Optional<String> next) {

    public RfmPage {
        members = List.copyOf(members);
    }
}
