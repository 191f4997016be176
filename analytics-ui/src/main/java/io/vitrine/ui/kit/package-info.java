/**
 * The look of Vitrine, once: components and formats that every portal uses, and the style sheet, icons and scripts that
 * the public pages share with them.
 *
 * <p>Invariants: colours and sizes come from {@code tokens.css}; a meaning never hangs on colour alone; a chart always has
 * its table twin; a figure always says what it is compared with.
 */
@NullMarked
package io.vitrine.ui.kit;

import org.jspecify.annotations.NullMarked;
