/** A customer's address book over HTTP. */
@NullMarked
package io.vitrine.commerce.addressbook.rest;

import org.jspecify.annotations.NullMarked;
