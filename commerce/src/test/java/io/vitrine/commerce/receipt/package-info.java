/** What receipts must hold, on the real tables. */
@NullMarked
package io.vitrine.commerce.receipt;

import org.jspecify.annotations.NullMarked;
