package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.Article;

/** A level with what it is a level of. */
public record ShelfRow(Article article, StockLevel level, ShelfState state) {}
