package io.vitrine.commerce.invoice;

import java.util.UUID;

/** What comes back to a shop, and how its ledger stands then. */
public record Goings(InvoiceShop shop) {

    /** So many pieces of a line came back. */
    public void cameBack(UUID order, int line, int pieces) {
        shop.run(
                "update order_line_detail set shipped = shipped + ?, returned = returned + ? where order_id = ? and line_no = ?",
                pieces,
                pieces,
                order,
                line);
        shop.moved(order, "DELIVERED");
    }

    /** What the documents say that an account holds less what the ledger says; 0 when they agree. */
    public String unlikeLedger() {
        return shop.text("""
                select trim_scale((select coalesce(sum(case when kind = 'INVOICE' then tax else -tax end), 0) from invoice)
                       - (select coalesce(sum(case when credit = 'tax' then amount when debit = 'tax' then -amount end), 0)
                          from ledger_entry))
                       || ' ' ||
                       trim_scale((select coalesce(sum(case when kind = 'INVOICE' then net else -net end), 0) from invoice)
                       - (select coalesce(sum(case when credit in ('sales', 'shipping') then amount
                                                   when debit in ('sales', 'shipping') then -amount end), 0)
                          from ledger_entry))""");
    }
}
