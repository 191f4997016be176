/**
 * What mails to customers look like and the words they are written in. The words stand in message bundles, one for each
 * {@link io.vitrine.commerce.letter.Language}; the shop's own words, such as names of goods, stay as they are.
 *
 * <p>Invariant: what people typed is text in the HTML of a mail, never markup.
 */
@NullMarked
package io.vitrine.commerce.letter;

import org.jspecify.annotations.NullMarked;
