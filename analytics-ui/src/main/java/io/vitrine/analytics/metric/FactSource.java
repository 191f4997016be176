package io.vitrine.analytics.metric;

/**
 * Where rows of figures come from. All sources have the same columns and take the same parameters, so that a filter means the
 * same everywhere.
 */
public enum FactSource {
    SALES(SalesFacts.SQL, FactSql.EACH_ROW, true),
    CUSTOMERS(CustomerFacts.SQL, CustomerFacts.EACH_CUSTOMER, false),
    CHARGES(TaxFacts.SQL, FactSql.EACH_ROW, false),
    BOOKS(LedgerFacts.SQL, FactSql.EACH_ROW, false),
    INVOICES(InvoiceFacts.SQL, FactSql.EACH_ROW, false),
    COSTS(CostFacts.SQL, FactSql.EACH_ROW, false),
    STOCK(StockFacts.SQL, FactSql.EACH_ROW, false),
    EMPTY_STOCK(StockFacts.EMPTY, FactSql.EACH_ROW, false),
    TURNOVER(TurnoverFacts.SQL, FactSql.EACH_ROW, false),
    WORK(WorkFacts.SQL, FactSql.EACH_ROW, false),
    LABELS(LabelFacts.SQL, FactSql.EACH_ROW, false);

    private final String total;
    private final String parts;
    private final String rows;
    private final String recorded;
    private final boolean forOutsiders;

    FactSource(String raw, String shape, boolean forOutsiders) {
        String facts = String.join("\n", FactSql.RAW, raw, FactSql.FILTERED, shape);
        total = String.join("\n", facts, FactSql.TOTAL);
        parts = String.join("\n", facts, FactSql.PARTS);
        rows = String.join("\n", facts, FactSql.ROWS);
        recorded = String.join("\n", facts, FactSql.RECORDED);
        this.forOutsiders = forOutsiders;
    }

    /** Count, sums and hash over all rows. */
    public String totalSql() {
        return total;
    }

    /** Count and sums for each part. */
    public String partsSql() {
        return parts;
    }

    /** The rows themselves, newest first, after the place ({@code at}, {@code id}, {@code part}). */
    public String rowsSql() {
        return rows;
    }

    /** The days on which rows were written down. */
    public String recordedSql() {
        return recorded;
    }

    /** Whether people from outside may be shown it at all: the rest is not in their schema. */
    public boolean forOutsiders() {
        return forOutsiders;
    }
}
