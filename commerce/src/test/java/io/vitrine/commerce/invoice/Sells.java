package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sells in these tests, and the press of the seller. */
final class Sells {

    private Sells() {}

    static Seller as(String name, String pack, String number, @Nullable String region) {
        SellerAddress address = new SellerAddress(
                Optional.of("1 Long Street"),
                Optional.empty(),
                Optional.of("Central"),
                Optional.empty(),
                Optional.of("8001"),
                pack.equals(Seller.NO_PACK) ? "ZA" : pack.toUpperCase(Locale.ROOT));
        return new Seller(
                LocalDate.EPOCH,
                name,
                address,
                Optional.of(number).filter(given -> !given.isEmpty()),
                pack,
                Optional.ofNullable(region),
                true);
    }

    /** Who owes what at noon of the shop's day; who asked stands in no trail here. */
    @SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
    static Debtors debtors(Database on) {
        Debtors debtors = new Debtors();
        debtors.database = on;
        debtors.press = press(on, new Ids(), Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC));
        debtors.audit = new Audit() {
            @Override
            public void record(AuditEntry entry) {
                // the trail of invoices is proved elsewhere
            }
        };
        return debtors;
    }

    /** A press whose trail is the real table; nobody follows it. */
    static Press press(Database on, Ids ids, Clock clock) {
        return new Press(
                on,
                ids,
                clock,
                entry -> on.tenant()
                        .useHandle(handle -> handle.execute(
                                "insert into audit_event (id, at, actor, action, object_type, object_id)"
                                        + " values (?, now(), 'test', ?, ?, ?)",
                                ids.next(),
                                entry.action(),
                                entry.objectType(),
                                entry.objectId())),
                event -> {});
    }
}
