/** Tests of the storefront's own logic; the pages are walked in a browser. */
@NullMarked
package io.vitrine.ui.storefront;

import org.jspecify.annotations.NullMarked;
