/** The check of public forms, tried against a real database. */
@NullMarked
package io.vitrine.identity.forms;

import org.jspecify.annotations.NullMarked;
