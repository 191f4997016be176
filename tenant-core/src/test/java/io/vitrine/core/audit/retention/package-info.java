/** How long the content of the trail is kept. */
@NullMarked
package io.vitrine.core.audit.retention;

import org.jspecify.annotations.NullMarked;
