package io.vitrine.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One connection's transactions: how often the server had to wait for the database, how many statements it sent, and whether
 * one of them was of the kind that is listened for.
 */
final class Conversation {

    private static final char PARSE = 'P';
    private static final char BIND = 'B';
    private static final char EXECUTE = 'E';
    private static final char READY = 'Z';
    private static final char IDLE = 'I';

    private static final Pattern FRAME = Pattern.compile("(?i)(BEGIN|COMMIT|ROLLBACK)\\b.*", Pattern.DOTALL);

    /** What the relay says when it delivers events: such a transaction belongs to no call. */
    private static final String DELIVERY = "pg_try_advisory_xact_lock";

    private final Heard heard;
    private final Set<String> deliveries = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> frames = new HashSet<>();
    private boolean hit;
    private boolean delivery;
    private boolean framing;
    private boolean waiting;
    private int waits;
    private int statements;

    Conversation(Heard heard) {
        this.heard = heard;
    }

    synchronized void asked(char type, byte[] content) {
        if (!waiting) {
            waiting = true;
            waits++;
        }
        String text = type == PARSE || type == BIND ? new String(content, StandardCharsets.ISO_8859_1) : "";
        if (type == PARSE) {
            parsed(text.substring(0, text.indexOf(0)), text.substring(text.indexOf(0) + 1));
        } else if (type == BIND) {
            int portal = text.indexOf(0);
            String name = text.substring(portal + 1, text.indexOf(0, portal + 1));
            hit |= wanted.contains(name);
            delivery |= deliveries.contains(name);
            framing = frames.contains(name);
        } else if (type == EXECUTE && !framing) {
            statements++;
        }
    }

    private void parsed(String name, String sql) {
        wanted.remove(name);
        frames.remove(name);
        deliveries.remove(name);
        if (sql.contains(DELIVERY)) {
            deliveries.add(name);
        }
        if (sql.contains(heard.marker())) {
            wanted.add(name);
        }
        if (FRAME.matcher(sql).matches()) {
            frames.add(name);
        }
    }

    synchronized void answered(char type, byte[] content) {
        waiting = false;
        if (type == READY && content[0] == IDLE) {
            if (hit && !delivery) {
                heard.add(waits, statements);
            }
            hit = false;
            delivery = false;
            waits = 0;
            statements = 0;
        }
    }
}
