package io.vitrine.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One keep-alive connection of HTTP/1.1 that costs the machine as little as a client can. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    /** What came back. */
    record Answer(int status, String body) {}

    private final int port;
    private byte[] buffer = new byte[16_384];
    private @Nullable Socket socket;
    private int length;

    Wire(int port) {
        this.port = port;
    }

    Answer exchange(byte[] request) throws IOException {
        Socket open = socket();
        OutputStream out = open.getOutputStream();
        out.write(request);
        InputStream in = open.getInputStream();
        length = 0;
        int head = -1;
        while (head < 0) {
            fill(in);
            head = endOfHead();
        }
        String header = new String(buffer, 0, head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String body = header.contains("transfer-encoding: chunked") ? chunks(in, head) : plain(in, head, header);
        if (header.contains("connection: close")) {
            close();
        }
        return new Answer(Integer.parseInt(header.substring(9, 12)), body);
    }

    private String plain(InputStream in, int head, String header) throws IOException {
        int at = header.indexOf("content-length:");
        int size = at < 0
                ? 0
                : Integer.parseInt(
                        header.substring(at + 15, header.indexOf('\r', at)).strip());
        while (length < head + size) {
            fill(in);
        }
        return new String(buffer, head, size, StandardCharsets.UTF_8);
    }

    private String chunks(InputStream in, int head) throws IOException {
        StringBuilder body = new StringBuilder();
        int at = head;
        while (true) {
            int line = lineEnd(in, at);
            int size = Integer.parseInt(new String(buffer, at, line - at, StandardCharsets.ISO_8859_1).strip(), 16);
            while (length < line + 2 + size + 2) {
                fill(in);
            }
            if (size == 0) {
                return body.toString();
            }
            body.append(new String(buffer, line + 2, size, StandardCharsets.UTF_8));
            at = line + 2 + size + 2;
        }
    }

    private int lineEnd(InputStream in, int from) throws IOException {
        for (int i = from; ; i++) {
            while (i + 1 >= length) {
                fill(in);
            }
            if (buffer[i] == '\r' && buffer[i + 1] == '\n') {
                return i;
            }
        }
    }

    private int endOfHead() {
        for (int i = 3; i < length; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    private void fill(InputStream in) throws IOException {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        int read = in.read(buffer, length, buffer.length - length);
        if (read < 0) {
            throw new EOFException("The server closed the connection within an answer");
        }
        length += read;
    }

    private Socket socket() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setTcpNoDelay(true);
            open.setSoTimeout(PATIENCE_MILLIS);
            socket = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        if (open != null) {
            open.close();
        }
    }
}
