/** What promotions take off, and that they are used no more often than they may. */
@NullMarked
package io.vitrine.commerce.promotion;

import org.jspecify.annotations.NullMarked;
