/** Mails to customers over HTTP. */
@NullMarked
package io.vitrine.commerce.notification.rest;

import org.jspecify.annotations.NullMarked;
