package io.vitrine.commerce.invoice;

import io.vitrine.core.money.Money;
import java.util.UUID;

/**
 * A customer with an account.
 *
 * @param name as the newest document has it
 * @param documents how many invoices and credit notes there are
 * @param outstanding what the customer owes; below zero when the customer is owed
 * @param overdue what of it should have been paid before today
 */
public record Debtor(UUID customer, String name, long documents, Money outstanding, Money overdue) {}
