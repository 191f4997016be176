/** EasyPost, as its API speaks. */
@NullMarked
package io.vitrine.commerce.fulfilment.easypost;

import org.jspecify.annotations.NullMarked;
