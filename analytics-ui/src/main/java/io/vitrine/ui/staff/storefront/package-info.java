/**
 * How the shop presents itself: the blocks of its first page, drafted and published; its languages, name, colour and logo; what
 * products are called in other languages; where customers may come to.
 */
@NullMarked
package io.vitrine.ui.staff.storefront;

import org.jspecify.annotations.NullMarked;
