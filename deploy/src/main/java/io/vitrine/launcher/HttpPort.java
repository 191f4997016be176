package io.vitrine.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds out, before anything is started, whether the server will get its port. */
final class HttpPort {

    private HttpPort() {}

    static void requireFree(String address, int port) throws StartupFailure {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getAllByName(address)[0])) {
            socket.getLocalPort();
        } catch (BindException e) {
            boolean denied = String.valueOf(e.getMessage()).contains("Permission");
            throw new StartupFailure(
                    denied
                            ? "Port " + port + " may not be opened by this user; choose one above 1023 with --port"
                            : "Port " + port + " is already in use; choose another with --port",
                    e);
        } catch (IOException e) {
            throw new StartupFailure("The address " + address + " cannot be used: " + Reasons.of(e), e);
        }
    }
}
