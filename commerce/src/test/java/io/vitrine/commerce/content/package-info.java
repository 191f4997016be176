/** Blocks from draft to edition, and what they may not hold. */
@NullMarked
package io.vitrine.commerce.content;

import org.jspecify.annotations.NullMarked;
