package io.vitrine.commerce.guest;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The transactions around a proof: a wrong try counts although it is refused, and no mail waits inside of one. */
@ApplicationScoped
class GuestSteps {

    @Inject
    GuestRows rows;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<GuestRows.Mailbox> mailbox(UUID cart) {
        return rows.mailbox(cart);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UUID> placeOf(UUID order) {
        return rows.placeOf(order);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UUID> cartOf(UUID order) {
        return rows.cartOf(order);
    }

    /** Whether it was drawn. The cart's own id stays out of the trail, as it opens the cart. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean draw(GuestRows.Mailbox to, OpaqueToken token, byte[] code) {
        UUID id = ids.next();
        boolean drawn = rows.draw(id, to, token, code);
        if (drawn) {
            audit.record(AuditEntry.created("contact-proof.sent", "contact-proof", proof(id), Map.of()));
        }
        return drawn;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<GuestRows.Guess> guess(UUID cart) {
        return rows.guess(cart);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UUID> link(OpaqueToken token) {
        return rows.link(token);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<GuestRows.Shown> use(UUID id, String how) {
        Optional<GuestRows.Shown> shown = rows.use(id, how);
        shown.ifPresent(one -> audit.record(AuditEntry.created(
                "contact.proved",
                one.order().isPresent() ? "order" : "contact-proof",
                one.order().map(order -> TypeId.format("ord", order)).orElseGet(() -> proof(id)),
                Map.of("how", how))));
        return shown;
    }

    private static String proof(UUID id) {
        return TypeId.format("ctp", id);
    }
}
