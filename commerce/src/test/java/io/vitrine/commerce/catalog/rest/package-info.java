/** What visitors were answered, kept for the next. */
@NullMarked
package io.vitrine.commerce.catalog.rest;

import org.jspecify.annotations.NullMarked;
