/**
 * A simulator that lies elsewhere: it speaks a small protocol of its own over HTTP, so that tests can make it slow, silent and
 * talkative. It takes no money, and is there only where the server's configuration says where.
 */
@NullMarked
package io.vitrine.commerce.payment.remote;

import org.jspecify.annotations.NullMarked;
