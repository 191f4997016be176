/** What invoices must hold, on the real tables. */
@NullMarked
package io.vitrine.commerce.invoice;

import org.jspecify.annotations.NullMarked;
