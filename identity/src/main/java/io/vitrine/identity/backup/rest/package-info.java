/** Reports of backups over HTTP, on the platform's own host only. */
@NullMarked
package io.vitrine.identity.backup.rest;

import org.jspecify.annotations.NullMarked;
