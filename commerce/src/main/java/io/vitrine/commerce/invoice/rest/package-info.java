/** Invoices, credit notes and statements over HTTP. */
@NullMarked
package io.vitrine.commerce.invoice.rest;

import org.jspecify.annotations.NullMarked;
