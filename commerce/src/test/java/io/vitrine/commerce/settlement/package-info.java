/** Settlement files held against payments. */
@NullMarked
package io.vitrine.commerce.settlement;

import org.jspecify.annotations.NullMarked;
