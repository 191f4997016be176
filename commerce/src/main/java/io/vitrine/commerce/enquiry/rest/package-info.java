/** Questions over HTTP. */
@NullMarked
package io.vitrine.commerce.enquiry.rest;

import org.jspecify.annotations.NullMarked;
