package io.vitrine.identity.term;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.membership.MembershipChanged;
import io.vitrine.identity.membership.MembershipEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ends and announcements in transactions of the platform. */
@ApplicationScoped
class EndStore {

    private static final Duration BEFORE = Duration.ofDays(7);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    EndRows rows;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<MembershipEnded> ended;

    @Inject
    Event<MembershipChanged> changed;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Ending> over() {
        return rows.over(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Ending> soon() {
        Instant now = clock.instant();
        return rows.soon(now, now.plus(BEFORE));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Tenant> business(TenantId id) {
        return tenants.byId(id);
    }

    /** Records the leaver and ends what hung on the membership. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(Ending ending) {
        if (rows.remove(ending, clock.instant())) {
            audit.recordOnPlatform(
                    new AuditEntry(
                            "membership.ended",
                            "account",
                            ending.account().toString(),
                            Optional.of(Map.of(
                                    "role",
                                    ending.role(),
                                    "until",
                                    ending.until().toString())),
                            Optional.empty(),
                            Optional.of("The end date came")),
                    Optional.of(ending.tenant()));
            ended.fire(new MembershipEnded(ending.account(), ending.tenant()));
            changed.fire(new MembershipChanged(ending.account(), ending.tenant()));
        }
    }

    /** Tells the owners once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(Tenant tenant, Ending ending) {
        if (rows.told(ending)) {
            LocalDate last = LocalDate.ofInstant(ending.until().minusMillis(1), tenant.zone());
            outbox.publishFor(
                    tenant,
                    new OwnersNotice(
                            "access ends soon",
                            "The access of " + ending.account() + " ends by itself; " + DAY.format(last)
                                    + " is the last day. Give it a later end under Team if it should go on.",
                            "owner/team/" + ending.account()));
        }
    }
}
