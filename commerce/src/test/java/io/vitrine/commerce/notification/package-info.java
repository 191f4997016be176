/** Mails to customers: once for each event, in words and numbers that agree with the order. */
@NullMarked
package io.vitrine.commerce.notification;

import org.jspecify.annotations.NullMarked;
