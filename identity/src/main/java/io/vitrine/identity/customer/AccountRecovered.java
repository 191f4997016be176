package io.vitrine.identity.customer;

import io.vitrine.identity.account.AccountId;

/**
 * Who holds the mailbox has chosen a new password. Fired as a CDI event in the same transaction of the business: whatever else
 * opens the account is ended by its observers, all or nothing.
 */
public record AccountRecovered(AccountId account) {}
