package io.vitrine.commerce.content;

/**
 * How far the first page is.
 *
 * @param edition number of the last one published, 0 before the first
 * @param changed whether the draft is another than what is published
 */
public record PageState(int edition, boolean changed) {

    static final PageState UNTOUCHED = new PageState(0, false);
}
