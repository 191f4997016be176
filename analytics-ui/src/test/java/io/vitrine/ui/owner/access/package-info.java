/** What owners see of people from outside, tried. */
@NullMarked
package io.vitrine.ui.owner.access;

import org.jspecify.annotations.NullMarked;
