/**
 * What a signed-in customer says for the next orders: name, telephone, company and tax number, and addresses.
 *
 * <p>Invariants: a customer reads and changes the own ones only, whatever id the address names; what was typed is kept; every
 * change leaves its event, with ids and never with what stands there.
 */
@NullMarked
package io.vitrine.ui.customer.profile;

import org.jspecify.annotations.NullMarked;
