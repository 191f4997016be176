package io.vitrine.commerce.content;

/**
 * A block of the first page.
 *
 * @param version changes with the block
 */
public record Block(BlockId id, int version, BlockDraft content) {}
