@NullMarked
package io.vitrine.launcher;

import org.jspecify.annotations.NullMarked;
