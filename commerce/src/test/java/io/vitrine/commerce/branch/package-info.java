/** Branches and their hours. */
@NullMarked
package io.vitrine.commerce.branch;

import org.jspecify.annotations.NullMarked;
