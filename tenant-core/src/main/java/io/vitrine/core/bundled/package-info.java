/** Files that are delivered with the classes: lists, wordings, fonts. Each is read, or its absence is a fault of the build. */
@NullMarked
package io.vitrine.core.bundled;

import org.jspecify.annotations.NullMarked;
