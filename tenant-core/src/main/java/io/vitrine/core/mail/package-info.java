/**
 * Mail by SMTP. In the embedded mode the server runs a sink of its own and shows what arrived.
 */
@NullMarked
package io.vitrine.core.mail;

import org.jspecify.annotations.NullMarked;
