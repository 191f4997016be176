package io.vitrine.journeys.wall;

import java.util.Map;

/** What an operation asks for beside the id of something that was made for people from outside, so that it comes to the id. */
final class Asked {

    /** Parameters that name the same kind of thing wherever they stand, and the prefix of its ids. */
    static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("business", "bus"),
            Map.entry("grant", "grt"),
            Map.entry("document", "doc"),
            Map.entry("request", "evr"),
            Map.entry("case", "case"),
            Map.entry("subject", "cus"),
            Map.entry("access", "sup"),
            Map.entry("product", "prd"),
            Map.entry("price", "prc"),
            Map.entry("collection", "col"),
            Map.entry("block", "blk"),
            Map.entry("location", "loc"),
            Map.entry("rate", "shr"),
            Map.entry("count", "cnt"),
            Map.entry("supplier", "spl"),
            Map.entry("purchase", "po"),
            Map.entry("promotion", "pro"),
            Map.entry("lot", "lot"),
            Map.entry("batch", "bat"),
            Map.entry("cart", "crt"),
            Map.entry("line", "lin"),
            Map.entry("order", "ord"),
            Map.entry("invoice", "invoice"),
            Map.entry("address", "adb"),
            Map.entry("standing", "std"),
            Map.entry("settlement", "stl"),
            Map.entry("list", "pkl"),
            Map.entry("return", "rma"),
            Map.entry("wish", "rtw"),
            Map.entry("enquiry", "enq"),
            Map.entry("shipment", "shp"),
            Map.entry("own", "own-metric"));

    /** Parameters that name something every business knows. */
    static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("metric", "net-sales"),
            Map.entry("month", "2026-01"),
            Map.entry("rule", "owner-grant"),
            Map.entry("gateway", "stripe"),
            Map.entry("carrier", "easypost"),
            Map.entry("dimension", "product"),
            Map.entry("group", "champions"),
            Map.entry("segment", "lost"),
            Map.entry("sha256", "0".repeat(64)),
            Map.entry("language", "es"),
            Map.entry("no", "1"));

    private Asked() {}

    static String body(Operation operation) {
        return ofOutsiders(operation)
                ? "{\"answer\":\"x\",\"words\":\"x\",\"resolution\":\"x\",\"reason\":\"x\",\"plan\":\"SCALE\","
                        + "\"text\":\"x\",\"status\":\"CLOSED\"}"
                : "{}";
    }

    static String query(Operation operation) {
        return ofOutsiders(operation) ? "&class=POLICY&title=a&name=a.txt" : "";
    }

    /** What an owner is told: that it does not exist, or that consoles and customers' pages are not for owners. */
    static int refusal(Operation operation) {
        return operation.path().startsWith("/api/operator/") || operation.path().startsWith("/api/customer/")
                ? 403
                : 404;
    }

    private static boolean ofOutsiders(Operation operation) {
        return operation.pathParameters().stream().anyMatch(PREFIXES::containsKey)
                && !operation.pathParameters().contains("product")
                && !operation.pathParameters().contains("collection")
                && !operation.pathParameters().contains("rate");
    }
}
