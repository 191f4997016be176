@NullMarked
package io.vitrine.identity.customer;

import org.jspecify.annotations.NullMarked;
