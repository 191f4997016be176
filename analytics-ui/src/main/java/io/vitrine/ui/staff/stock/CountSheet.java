package io.vitrine.ui.staff.stock;

import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.TakeCount;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody has counted so far; the article that was counted last stands first. */
final class CountSheet implements Serializable {

    private static final long serialVersionUID = 1;
    private static final long MOST = 100_000;

    /** An article and how many of it were counted. */
    record Line(Article article, long counted) {}

    private final transient Map<VariantId, Line> lines = new LinkedHashMap<>();

    /** Counts so many more, or fewer; never below none. */
    void count(Article article, long more) {
        set(article, counted(article) + more);
    }

    void set(Article article, long pieces) {
        lines.remove(article.variant());
        lines.put(article.variant(), new Line(article, Math.min(Math.max(pieces, 0), MOST)));
    }

    long counted(Article article) {
        Line line = lines.get(article.variant());
        return line == null ? 0 : line.counted();
    }

    void remove(Article article) {
        lines.remove(article.variant());
    }

    List<Line> newestFirst() {
        List<Line> all = new ArrayList<>(lines.values());
        Collections.reverse(all);
        return all;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    long pieces() {
        return lines.values().stream().mapToLong(Line::counted).sum();
    }

    List<TakeCount.Line> taken() {
        return lines.values().stream()
                .map(line -> new TakeCount.Line(line.article().variant(), line.counted()))
                .toList();
    }
}
