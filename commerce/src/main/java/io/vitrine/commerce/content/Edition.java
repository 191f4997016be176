package io.vitrine.commerce.content;

import java.time.Instant;
import java.util.List;

/** The first page as it was published. */
public record Edition(int number, Instant publishedAt, List<Block> blocks) {

    public Edition {
        blocks = List.copyOf(blocks);
    }
}
