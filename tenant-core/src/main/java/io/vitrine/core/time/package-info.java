/**
 * Time is handed in: everything that needs the present asks an injected {@link java.time.Clock}.
 */
@NullMarked
package io.vitrine.core.time;

import org.jspecify.annotations.NullMarked;
