package io.vitrine.commerce.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a file can mean. */
public enum Column {
    TYPE("Sale or return", "documenttype", "kind", "transactiontype"),
    NUMBER(
            "Number",
            "ordernumber",
            "orderno",
            "orderid",
            "order",
            "invoiceno",
            "invoicenumber",
            "invoice",
            "receipt",
            "receiptnumber",
            "documentnumber",
            "documentno"),
    PLACED_AT(
            "Date and time",
            "date",
            "datetime",
            "time",
            "timestamp",
            "orderdate",
            "invoicedate",
            "placed",
            "createdat",
            "created",
            "soldat",
            "saledate"),
    SKU(
            "Product code",
            "stockcode",
            "productcode",
            "itemcode",
            "code",
            "article",
            "articlenumber",
            "product",
            "productid",
            "item",
            "itemno"),
    NAME("Product name", "description", "productname", "itemname", "title", "productdescription"),
    QUANTITY("Quantity", "qty", "units", "amountofitems", "pieces", "count"),
    UNIT_PRICE("Unit price", "price", "unitcost", "itemprice", "rate", "priceperunit"),
    DISCOUNT("Discount of the line", "linediscount", "discountamount", "rebate"),
    CUSTOMER_NUMBER(
            "Customer number",
            "customerid",
            "customerno",
            "custno",
            "custid",
            "customer",
            "clientid",
            "clientnumber",
            "accountnumber"),
    CUSTOMER_EMAIL("Customer e-mail", "email", "mail", "emailaddress", "buyeremail"),
    CUSTOMER_NAME("Customer name", "buyer", "buyername", "clientname"),
    COUNTRY("Country", "shippingcountry", "countryname", "countrycode"),
    CHANNEL("Channel", "saleschannel", "source");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> synonyms;

    Column(String label, String... synonyms) {
        this.label = label;
        this.synonyms = List.of(synonyms);
    }

    /** The name in a mapping and in a file of our own, such as {@code placed_at}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    public static Optional<Column> find(String id) {
        return Stream.of(values()).filter(column -> column.id().equals(id)).findFirst();
    }

    /** How well a header names this column: 0 is exact, higher is a later synonym, empty is not at all. */
    Optional<Integer> match(String header) {
        String plain = plain(header);
        if (plain.equals(plain(name()))) {
            return Optional.of(0);
        }
        int synonym = synonyms.indexOf(plain);
        return synonym < 0 ? Optional.empty() : Optional.of(synonym + 1);
    }

    /** Letters and digits only, in lower case. */
    static String plain(String header) {
        StringBuilder text = new StringBuilder();
        header.codePoints()
                .limit(100)
                .filter(Character::isLetterOrDigit)
                .forEach(c -> text.appendCodePoint(Character.toLowerCase(c)));
        return text.toString();
    }
}
