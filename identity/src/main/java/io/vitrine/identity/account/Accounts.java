package io.vitrine.identity.account;

import io.vitrine.core.persistence.Ids;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Accounts and memberships, in transactions of the platform. */
@ApplicationScoped
public class Accounts {

    @Inject
    AccountRows rows;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** What the sign-in of this address in this business is compared with; empty unless it is a member. */
    @Transactional
    public Optional<Credentials> credentials(EmailAddress email, TenantId tenant) {
        return rows.credentials(email, tenant);
    }

    /** The person as a member of the business now; empty once any part of that has ended. */
    @Transactional
    public Optional<Member> member(AccountId account, TenantId tenant) {
        return rows.member(account, tenant);
    }

    /** Whom to write to. */
    @Transactional
    public Optional<Addressee> addressee(AccountId account, TenantId tenant) {
        return rows.addressee(account, tenant);
    }

    /**
     * Makes the person the owner of a business that waits for its confirmation. An account that the address has already
     * is taken as it is.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AccountId enrol(NewOwner owner, TenantId tenant) {
        AccountId fresh = new AccountId(ids.next());
        AccountId account = rows.add(fresh, owner, clock.instant()) ? fresh : rows.idOf(owner.email());
        rows.join(account, tenant, clock.instant());
        rows.await(account, tenant, owner);
        return account;
    }

    /** The account whose mailbox has yet to be confirmed before the business opens. */
    @Transactional
    public Optional<AccountId> awaited(EmailAddress email, TenantId tenant) {
        return rows.awaited(email, tenant);
    }

    /**
     * Confirms the mailbox. Name and password of the sign-up become the account's when it had no confirmed mailbox
     * before.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(AccountId account, TenantId tenant) {
        rows.confirm(account, tenant, clock.instant());
        rows.forgetAwaited(tenant);
    }

    /** The account of this address, if its mailbox is confirmed. */
    @Transactional
    public Optional<AccountId> confirmed(EmailAddress email) {
        return rows.confirmed(email);
    }

    /** The id that the account of this address has, or will have. */
    @Transactional
    public AccountId idFor(EmailAddress email) {
        return rows.find(email).orElseGet(() -> new AccountId(ids.next()));
    }

    /**
     * Opens an account for somebody who has just shown that the mailbox is theirs. What somebody else may have written at a
     * sign-up with this address is replaced.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AccountId openConfirmed(AccountId id, NewOwner person) {
        AccountId account = rows.add(id, person, clock.instant()) ? id : rows.idOf(person.email());
        rows.confirmAs(account, person, clock.instant());
        return account;
    }
}
