package io.vitrine.identity.customer;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.subject.PersonRecords;
import io.vitrine.core.customer.CustomerBook;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The account of a person who is erased. It is the person's when it is joined with the customer, or when its mailbox is
 * confirmed and the customer has the same address; an address that nobody has confirmed says nothing.
 */
@ApplicationScoped
class CustomerErasure implements PersonRecords {

    @Inject
    CustomerRows rows;

    @Inject
    CustomerBook book;

    @Inject
    Audit audit;

    @Override
    @Transactional
    public Optional<Kept> find(String subject) {
        Optional<CustomerAccount> asked = AccountId.parseCustomer(subject).flatMap(rows::find);
        return asked.or(() -> TypeId.parse("cus", subject).flatMap(this::ofCustomer))
                .map(account -> new Kept(account.id().toString(), names(account)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(Kept record, String reason) {
        AccountId account = AccountId.parseCustomer(record.id()).orElseThrow();
        rows.remove(account);
        audit.record(new AuditEntry(
                "customer-account.erased",
                "customer-account",
                record.id(),
                Optional.of(Map.of("account", "kept")),
                Optional.of(Map.of("account", "erased")),
                Optional.of(reason)));
    }

    private Optional<CustomerAccount> ofCustomer(UUID customer) {
        return rows.joined(customer)
                .or(() -> book.address(customer)
                        .flatMap(rows::known)
                        .map(CustomerRows.Known::account)
                        .filter(CustomerErasure::joinsNext));
    }

    private Set<String> names(CustomerAccount account) {
        Set<String> names = new LinkedHashSet<>();
        names.add(account.id().toString());
        account.customerKey().ifPresent(names::add);
        if (joinsNext(account)) {
            book.find(account.email().value())
                    .map(CustomerBook.Entry::id)
                    .filter(customer -> rows.joined(customer).isEmpty())
                    .ifPresent(customer -> names.add(CustomerTrail.key(customer)));
        }
        return names;
    }

    /** As at the next sign-in, which joins it with the customer of its address. */
    private static boolean joinsNext(CustomerAccount account) {
        return account.confirmed() && account.customer().isEmpty();
    }
}
