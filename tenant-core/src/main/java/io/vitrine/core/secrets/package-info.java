/**
 * Secrets the server made for itself, kept in the database under the master key of the configuration (AES-256-GCM).
 */
@NullMarked
package io.vitrine.core.secrets;

import org.jspecify.annotations.NullMarked;
