package io.vitrine.analytics.rfm;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Who is in a group. Names are personal data: they need a permission of their own, and the trail says who looked. */
@ApplicationScoped
@Transactional
public class RfmMembers {

    private static final int MOST = 100;

    @Inject
    RfmRows rows;

    @Inject
    People people;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /**
     * A page of the group's customers.
     *
     * @param cursor {@code next} of the page before, absent for the first one
     * @param limit 1 to 100
     */
    public RfmPage page(RfmGroup group, Optional<LocalDate> asked, Optional<String> cursor, int limit) {
        permit();
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use a number from 1 to 100.");
        }
        LocalDate at = asked.orElseGet(people::today);
        RfmRows.Place after = cursor.map(cursors::open).map(RfmMembers::place).orElse(RfmRows.Place.TOP);
        audit.record(AuditEntry.created("customers.listed", "rfm-group", group.key(), Map.of("at", at.toString())));
        List<RfmMember> found = rows.members(group, at, after, limit + 1);
        boolean more = found.size() > limit;
        List<RfmMember> shown = more ? found.subList(0, limit) : found;
        return new RfmPage(
                group, at, shown, more ? Optional.of(cursors.sign(text(shown.get(limit - 1)))) : Optional.empty());
    }

    /** Leaves the export in the trail, in a transaction of its own, before the first customer is read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public LocalDate beginExport(RfmGroup group, Optional<LocalDate> asked) {
        permitExport();
        LocalDate at = asked.orElseGet(people::today);
        audit.record(AuditEntry.created("customers.exported", "rfm-group", group.key(), Map.of("at", at.toString())));
        return at;
    }

    /** Hands over every customer of the group. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void each(RfmGroup group, LocalDate at, Consumer<RfmMember> reader) {
        permitExport();
        rows.each(group, at, reader);
    }

    private void permitExport() {
        CurrentCall.permitAt(Permission.EXPORT_CUSTOMERS, Optional.empty());
    }

    private void permit() {
        CurrentCall.permitAt(Permission.READ_CUSTOMERS, Optional.empty());
    }

    private static String text(RfmMember member) {
        return member.money().toPlainString() + " " + member.id();
    }

    private static RfmRows.Place place(String text) {
        int space = text.indexOf(' ');
        try {
            return new RfmRows.Place(
                    new BigDecimal(text.substring(0, Math.max(space, 0))), UUID.fromString(text.substring(space + 1)));
        } catch (IllegalArgumentException wrong) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
    }
}
