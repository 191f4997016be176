package io.vitrine.commerce.invoice;

import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.commerce.tax.Place;
import io.vitrine.commerce.tax.TaxQuestion;
import io.vitrine.commerce.tax.TaxResult;
import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.commerce.tax.TaxedLine;
import io.vitrine.commerce.tax.Taxes;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Together;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An order as checkout would have written it; each line is written {@code quantity x price name}, prices hold tax. */
record HandOrder(InvoiceShop shop, JsonObject contact, JsonObject address, List<String> lines) {

    /** Inside the caller's transaction. */
    void write(UUID order, String number, String method, BigDecimal shipping) {
        List<BigDecimal> quantities = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<TaxedLine> taxed = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            quantities.add(new BigDecimal(parts[0]));
            names.add(parts[3]);
            taxed.add(new TaxedLine(new BigDecimal(parts[0]).multiply(new BigDecimal(parts[2])), "STANDARD"));
        }
        TaxResult tax = new Taxes()
                .of(new TaxQuestion(
                        shop.seller().place(),
                        new Place(address.getString("country"), Optional.of(address.getString("region"))),
                        taxed,
                        shipping,
                        true,
                        contact.containsKey("taxNumber"),
                        shop.today(),
                        shop.business().currency()));
        shop.run(
                "insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, line_count,"
                        + " gross, recorded_at) values (?, ?, now(), current_date, ?, 'ONLINE', ?, ?, ?, now())",
                order,
                number,
                shop.location(),
                shop.customer(),
                names.size(),
                tax.goodsNet());
        shop.run(
                "insert into order_detail (order_id, currency, net, tax, shipping, total, taxes, contact, address,"
                        + " shipping_option, shipping_name, payment_method, prices_hold_tax)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, 'x', 'Courier', ?, true)",
                order,
                shop.business().currency().getCurrencyCode(),
                tax.goodsNet(),
                tax.tax(),
                tax.shipping().net(),
                tax.total(),
                TaxShare.write(tax.taxes()).toString(),
                contact.toString(),
                address.toString(),
                method);
        Together ledger = new Together();
        LedgerWrites.sale(
                ledger,
                order,
                "ord_" + number,
                shop.today().atTime(12, 0).toInstant(ZoneOffset.UTC),
                Money.of(tax.goodsNet(), shop.business().currency()),
                Money.of(tax.tax(), shop.business().currency()),
                Money.of(tax.shipping().net(), shop.business().currency()));
        try {
            ledger.write(shop.database().tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < names.size(); i++) {
            BigDecimal net = tax.lines().get(i).net();
            shop.run(
                    "insert into order_line (order_id, line_no, sku, name, quantity, unit_price, gross)"
                            + " values (?, ?, 'BOOT-42', ?, ?, ?, ?)",
                    order,
                    i + 1,
                    names.get(i),
                    quantities.get(i),
                    net.divide(quantities.get(i), 4, RoundingMode.HALF_UP),
                    net);
            shop.run(
                    "insert into order_line_detail (order_id, line_no, variant_id, shown_price, net, tax_rate, tax)"
                            + " values (?, ?, ?, 1, ?, ?, ?)",
                    order,
                    i + 1,
                    shop.variant(),
                    net,
                    tax.lines().get(i).rate(),
                    tax.lines().get(i).tax());
        }
    }
}
