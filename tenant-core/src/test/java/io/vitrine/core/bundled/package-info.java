@NullMarked
package io.vitrine.core.bundled;

import org.jspecify.annotations.NullMarked;
