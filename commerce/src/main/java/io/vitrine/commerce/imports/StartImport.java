package io.vitrine.commerce.imports;

/** An import that somebody asks for. */
public record StartImport(FileId file, ImportSettings settings) {}
