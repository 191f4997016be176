package io.vitrine.analytics.segment;

import java.util.List;
import java.util.Optional;

/**
 * Customers of a segment, those who brought in most first.
 *
 * @param next where the next page begins, absent on the last one
 */
public record SegmentPage(Segment segment, List<SegmentMember> members, Optional<String> next) {

    public SegmentPage {
        members = List.copyOf(members);
    }
}
