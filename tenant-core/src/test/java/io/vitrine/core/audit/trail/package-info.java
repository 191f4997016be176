/** Exports of trails. */
@NullMarked
package io.vitrine.core.audit.trail;

import org.jspecify.annotations.NullMarked;
