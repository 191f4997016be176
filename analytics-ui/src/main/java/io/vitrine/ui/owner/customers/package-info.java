/** Who the business's customers are, whether they come back, and what they buy together. */
@NullMarked
package io.vitrine.ui.owner.customers;

import org.jspecify.annotations.NullMarked;
