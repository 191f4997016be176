/**
 * What the shop's first page says: blocks of text, products and voices, in the languages of the shop.
 *
 * <p>The life of a block: it is drafted, moved and changed without anybody outside seeing it; publishing makes an edition of all
 * blocks as they stand, which is what visitors see until the next one; the draft can be taken back to the last edition.
 *
 * <p>Invariants: a text is plain or safe Markdown and never HTML; a block that is published has words in the first language of
 * the shop, the others fall back to it; an edition never changes; each change raises the block's version, so that a change over
 * somebody else's is refused.
 */
@NullMarked
package io.vitrine.commerce.content;

import org.jspecify.annotations.NullMarked;
