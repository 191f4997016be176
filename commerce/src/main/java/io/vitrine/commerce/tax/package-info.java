/**
 * Which tax a sale bears, and who sells. {@link io.vitrine.commerce.tax.Taxes} is arithmetic over dated data packs (JSON beside
 * these classes, one per country; the European Union's members share one); it asks no database. {@link
 * io.vitrine.commerce.tax.Sellers} knows the business as its documents name it, dated too.
 *
 * <p>Invariants: each line's net and tax and those of shipping add up to the totals, to the last digit of the currency; the
 * shares by rate add up to the tax. Tax is worked out once for all that bears the same rate, rounded half-up, and handed to the
 * lines by largest remainder. Prices that hold tax keep their amount, except where no tax is due because the goods leave: then
 * the seller's own tax comes off. A category that a pack does not name bears the standard rate.
 */
@NullMarked
package io.vitrine.commerce.tax;

import org.jspecify.annotations.NullMarked;
