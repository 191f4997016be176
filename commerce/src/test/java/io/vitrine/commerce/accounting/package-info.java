/** What accountants take over. */
@NullMarked
package io.vitrine.commerce.accounting;

import org.jspecify.annotations.NullMarked;
