/** The simulator elsewhere. */
@NullMarked
package io.vitrine.commerce.payment.remote;

import org.jspecify.annotations.NullMarked;
