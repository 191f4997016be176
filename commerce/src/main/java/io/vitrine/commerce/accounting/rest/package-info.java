/** Exports for accounting software over HTTP. */
@NullMarked
package io.vitrine.commerce.accounting.rest;

import org.jspecify.annotations.NullMarked;
