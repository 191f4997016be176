/** Receipts over HTTP. */
@NullMarked
package io.vitrine.commerce.receipt.rest;

import org.jspecify.annotations.NullMarked;
