/** The ledger and its comparison with payments. */
@NullMarked
package io.vitrine.commerce.ledger;

import org.jspecify.annotations.NullMarked;
