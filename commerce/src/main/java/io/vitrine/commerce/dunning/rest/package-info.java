/** Reminders and monthly statements over HTTP. */
@NullMarked
package io.vitrine.commerce.dunning.rest;

import org.jspecify.annotations.NullMarked;
