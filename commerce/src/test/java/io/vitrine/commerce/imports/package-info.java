/** Imports, tried on a real database. */
@NullMarked
package io.vitrine.commerce.imports;

import org.jspecify.annotations.NullMarked;
