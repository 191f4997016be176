/** Bringing the orders of another system in: choose a file, map its columns, check its rows, import. */
@NullMarked
package io.vitrine.ui.owner.imports;

import org.jspecify.annotations.NullMarked;
