package io.vitrine.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/** One connection's transactions: how often the server had to wait for the database, and whether an order was inserted. */
final class Conversation {

    private static final String ORDER = "insert into sales_order";
    private static final char PARSE = 'P';
    private static final char BIND = 'B';
    private static final char READY = 'Z';
    private static final char IDLE = 'I';

    private final LongAdder sales;
    private final LongAdder trips;
    private final Set<String> prepared = new HashSet<>();
    private boolean order;
    private boolean waiting;
    private int waits;

    Conversation(LongAdder sales, LongAdder trips) {
        this.sales = sales;
        this.trips = trips;
    }

    synchronized void asked(char type, byte[] content) {
        if (!waiting) {
            waiting = true;
            waits++;
        }
        if (type == PARSE) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            String name = text.substring(0, text.indexOf(0));
            prepared.remove(name);
            if (text.contains(ORDER)) {
                prepared.add(name);
            }
        } else if (type == BIND) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            int portal = text.indexOf(0);
            order |= prepared.contains(text.substring(portal + 1, text.indexOf(0, portal + 1)));
        }
    }

    synchronized void answered(char type, byte[] content) {
        waiting = false;
        if (type == READY && content[0] == IDLE) {
            if (order) {
                sales.increment();
                trips.add(waits);
            }
            order = false;
            waits = 0;
        }
    }
}
