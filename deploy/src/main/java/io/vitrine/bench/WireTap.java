package io.vitrine.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Passes on what server and database say to each other, and listens. */
final class WireTap implements AutoCloseable {

    private final int database;
    private final ServerSocket door;
    private final Heard heard;

    /** @param marker what a statement contains in the transactions that count */
    WireTap(int database, String marker) throws IOException {
        this.database = database;
        this.heard = new Heard(marker);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    int port() {
        return door.getLocalPort();
    }

    void start() {
        thread(this::accept).start();
    }

    /** What has been said so far. */
    Heard heard() {
        return heard;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket server = door.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), database);
                Conversation conversation = new Conversation(heard);
                thread(() -> pass(server, behind, true, conversation)).start();
                thread(() -> pass(behind, server, false, conversation)).start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void pass(Socket from, Socket to, boolean asking, Conversation conversation) {
        try (from;
                to) {
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(from.getInputStream()));
            OutputStream out = new java.io.BufferedOutputStream(to.getOutputStream());
            boolean named = !asking; // the first message of a client has no type
            while (true) {
                int type = named ? in.readUnsignedByte() : 0;
                byte[] content = new byte[in.readInt() - 4];
                in.readFully(content);
                if (asking) {
                    conversation.asked((char) type, content);
                } else {
                    conversation.answered((char) type, content);
                }
                write(out, type, named, content);
                named = true;
                if (in.available() == 0) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            // either side hung up
        }
    }

    private static void write(OutputStream out, int type, boolean named, byte[] content) throws IOException {
        int length = content.length + 4;
        if (named) {
            out.write(type);
        }
        out.write(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        out.write(content);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "tap");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
