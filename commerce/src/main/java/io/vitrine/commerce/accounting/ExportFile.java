package io.vitrine.commerce.accounting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One file of a package.
 *
 * @param rows of data
 * @param totals control totals, such as {@code total ZAR}
 */
record ExportFile(String name, String content, int rows, Map<String, BigDecimal> totals) {

    ExportFile {
        totals = new TreeMap<>(totals);
    }

    /** The file as it is stored and sent. */
    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
