/** Tests of what is made. */
@NullMarked
package io.vitrine.commerce.production;

import org.jspecify.annotations.NullMarked;
