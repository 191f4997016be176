/**
 * The ledger over HTTP.
 */
@NullMarked
package io.vitrine.commerce.ledger.rest;

import org.jspecify.annotations.NullMarked;
