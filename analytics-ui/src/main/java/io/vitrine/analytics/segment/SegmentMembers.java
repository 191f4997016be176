package io.vitrine.analytics.segment;

import io.vitrine.analytics.people.People;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Who is in a segment. Names are personal data: they need a permission of their own, and the trail says who looked. */
@ApplicationScoped
@Transactional
public class SegmentMembers {

    private static final int MOST = 100;

    @Inject
    SegmentRows rows;

    @Inject
    People people;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /**
     * A page of the segment's customers.
     *
     * @param cursor {@code next} of the page before, absent for the first one
     * @param limit 1 to 100
     */
    public SegmentPage page(Segment segment, Optional<String> cursor, int limit) {
        CurrentCall.permitAt(Permission.READ_CUSTOMERS, Optional.empty());
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use a number from 1 to 100.");
        }
        SegmentRows.Place after =
                cursor.map(cursors::open).map(SegmentMembers::place).orElse(SegmentRows.Place.TOP);
        audit.record(AuditEntry.created("customers.listed", "segment", segment.key(), Map.of()));
        List<SegmentMember> found = rows.members(segment, people.today(), after, limit + 1);
        boolean more = found.size() > limit;
        List<SegmentMember> shown = more ? found.subList(0, limit) : found;
        return new SegmentPage(
                segment, shown, more ? Optional.of(cursors.sign(text(shown.get(limit - 1)))) : Optional.empty());
    }

    /** Leaves the export in the trail, in a transaction of its own, before the first customer is read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void beginExport(Segment segment) {
        CurrentCall.permitAt(Permission.EXPORT_CUSTOMERS, Optional.empty());
        audit.record(AuditEntry.created("customers.exported", "segment", segment.key(), Map.of()));
    }

    /** Hands over every customer of the segment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void each(Segment segment, Consumer<SegmentMember> reader) {
        CurrentCall.permitAt(Permission.EXPORT_CUSTOMERS, Optional.empty());
        rows.each(segment, people.today(), reader);
    }

    private static String text(SegmentMember member) {
        return member.money().toPlainString() + " " + member.id();
    }

    private static SegmentRows.Place place(String text) {
        int space = text.indexOf(' ');
        try {
            return new SegmentRows.Place(
                    new BigDecimal(text.substring(0, Math.max(space, 0))), UUID.fromString(text.substring(space + 1)));
        } catch (IllegalArgumentException wrong) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
    }
}
