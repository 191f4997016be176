package io.vitrine.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port of the loopback address that nobody uses. */
public final class FreePort {

    private FreePort() {}

    public static int ofLoopback() throws StartupFailure {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartupFailure("This machine has no free port: " + Reasons.of(e), e);
        }
    }
}
