/** What every figure means, and the rows that it comes from. */
@NullMarked
package io.vitrine.ui.owner.figures;

import org.jspecify.annotations.NullMarked;
