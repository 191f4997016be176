/** How amounts, changes and dates read, and how addresses and files are written. */
@NullMarked
package io.vitrine.ui.kit;

import org.jspecify.annotations.NullMarked;
