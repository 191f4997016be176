/**
 * Money: exact, with its currency. Rounded half-up to the currency's own digits, never a binary fraction.
 */
@NullMarked
package io.vitrine.core.money;

import org.jspecify.annotations.NullMarked;
