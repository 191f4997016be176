package io.vitrine.commerce.addressbook;

import io.vitrine.commerce.cart.Address;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The address book of the customer who is signed in. Somebody else's address is one that does not exist. */
@ApplicationScoped
public class AddressBook {

    private static final int MOST = 20;

    @Inject
    AddressRows rows;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The one that orders begin with first. */
    @Transactional
    public List<SavedAddress> addresses() {
        return rows.list(CurrentCall.requireCustomer());
    }

    /** @throws Problem 404 */
    @Transactional
    public SavedAddress find(SavedAddress.Id id) {
        return addresses().stream()
                .filter(saved -> saved.id().equals(id))
                .findFirst()
                .orElseThrow(AddressBook::unknown);
    }

    /** The first one is chosen by itself. @throws Problem 409 when the book is full */
    @Transactional
    public SavedAddress add(AddressKind kind, Address address, boolean chosen) {
        UUID account = CurrentCall.requireCustomer();
        rows.lock(account);
        int known = rows.list(account).size();
        if (known >= MOST) {
            throw Problem.of(409, "book_full", "The address book is full", "Remove one of its 20 addresses first.");
        }
        SavedAddress saved = new SavedAddress(new SavedAddress.Id(ids.next()), kind, address, chosen || known == 0);
        rows.add(account, saved, clock.instant());
        note("customer-address.added", saved.id(), kind.name());
        return saved;
    }

    /** @param chosen whether orders begin with it from now on; the chosen one stays so until another is @throws Problem 404 */
    @Transactional
    public SavedAddress change(SavedAddress.Id id, AddressKind kind, Address address, boolean chosen) {
        UUID account = CurrentCall.requireCustomer();
        rows.lock(account);
        SavedAddress before = find(id);
        SavedAddress saved = new SavedAddress(id, kind, address, chosen || before.chosen());
        if (!rows.change(account, saved, clock.instant())) {
            throw unknown();
        }
        note("customer-address.changed", id, kind.name());
        return saved;
    }

    /** Orders begin with it from now on. @throws Problem 404 */
    @Transactional
    public void choose(SavedAddress.Id id) {
        SavedAddress saved = find(id);
        change(id, saved.kind(), saved.address(), true);
    }

    /** @throws Problem 404 */
    @Transactional
    public void remove(SavedAddress.Id id) {
        SavedAddress saved = find(id);
        if (!rows.remove(CurrentCall.requireCustomer(), id)) {
            throw unknown();
        }
        note("customer-address.removed", id, saved.kind().name());
    }

    @Transactional
    public Profile profile() {
        return rows.profile(CurrentCall.requireCustomer()).orElse(Profile.NONE);
    }

    @Transactional
    public void say(Profile profile) {
        UUID account = CurrentCall.requireCustomer();
        rows.say(account, profile, clock.instant());
        audit.record(AuditEntry.created(
                "customer-profile.changed",
                "customer-account",
                CurrentCall.require().actor().key(),
                Map.of(
                        "phone", said(profile.phone().isPresent()),
                        "company", said(profile.company().isPresent()),
                        "taxNumber", said(profile.taxNumber().isPresent()))));
    }

    private void note(String action, SavedAddress.Id id, String kind) {
        audit.record(AuditEntry.created(action, "customer-address", id, Map.of("kind", kind)));
    }

    private static String said(boolean present) {
        return present ? "said" : "none";
    }

    private static Problem unknown() {
        return Problem.notFound("address");
    }
}
