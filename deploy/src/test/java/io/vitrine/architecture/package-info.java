/** The rules of the house, checked on everything that is built. */
@NullMarked
package io.vitrine.architecture;

import org.jspecify.annotations.NullMarked;
