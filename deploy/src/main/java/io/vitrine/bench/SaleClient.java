package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Records sales one after the other; each with a key of its own. */
final class SaleClient implements Load.Client {

    private static final int CREATED = 201;

    private final Wire wire;
    private final SaleMaker maker;
    private final Sold sold;
    private final String head;
    private final String location;

    SaleClient(Api api, int port, String location, Sold sold, long seed) {
        this.wire = new Wire(port);
        this.maker = new SaleMaker(seed);
        this.sold = sold;
        this.location = location;
        this.head = "POST /api/orders HTTP/1.1\r\nHost: " + api.host() + ":" + api.port() + "\r\nAuthorization: Bearer "
                + api.token()
                + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nIdempotency-Key: ";
    }

    @Override
    public void step() throws IOException, BenchFailure {
        SaleMaker.Sale sale = maker.next();
        Wire.Answer answer = wire.exchange(request(sale));
        if (answer.status() != CREATED) {
            throw new BenchFailure("A sale was answered " + answer.status() + ": " + answer.body());
        }
        String total = total(answer.body());
        if (!total.equals(SaleMaker.amount(sale.cents()))) {
            throw new BenchFailure("A sale of " + SaleMaker.amount(sale.cents()) + " was answered with " + total);
        }
        sold.add(sale.cents());
    }

    private byte[] request(SaleMaker.Sale sale) {
        StringBuilder body = new StringBuilder(500)
                .append("{\"location\":\"")
                .append(location)
                .append("\",\"channel\":\"RETAIL\",\"customer\":{\"email\":\"")
                .append(sale.email())
                .append("\",\"name\":\"")
                .append(sale.name())
                .append("\"},\"lines\":[");
        line(body, sale.first());
        line(body.append(','), sale.second());
        body.append("]}");
        return (head + Long.toHexString(maker.key()) + "-bench\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void line(StringBuilder body, SaleMaker.Line line) {
        body.append("{\"sku\":\"")
                .append(line.sku())
                .append("\",\"name\":\"")
                .append(line.name())
                .append("\",\"quantity\":\"")
                .append(line.quantity())
                .append("\",\"unitPrice\":{\"amount\":\"")
                .append(SaleMaker.amount(line.cents()))
                .append("\",\"currency\":\"EUR\"}}");
    }

    private static String total(String body) {
        int at = body.indexOf("\"amount\"");
        int open = body.indexOf('"', at + 9);
        return at < 0 ? body : body.substring(open + 1, body.indexOf('"', open + 1));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
