/** What delivery costs, proved. */
@NullMarked
package io.vitrine.commerce.fulfilment;

import org.jspecify.annotations.NullMarked;
