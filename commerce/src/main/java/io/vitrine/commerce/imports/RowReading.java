package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.DocumentKind;
import java.util.Optional;

/** How a preset reads a row. */
interface RowReading {

    /** @throws RowRefused when the row cannot be used */
    Reading read(RowFields row);

    /** Which kind of document the row belongs to, even when it cannot be used. */
    Optional<DocumentKind> kind(RowFields row);
}
