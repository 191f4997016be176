package io.vitrine.launcher;

/** What is set in the server before it opens its port. */
final class ServerCommands {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private ServerCommands() {}

    static String preBoot(String address) {
        return String.join(
                "\n",
                LISTENER + "address=" + address,
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/csv,text/javascript,"
                        + "application/javascript,application/json,application/problem+json,image/svg+xml",
                HTTP + "cookie-same-site-enabled=true",
                HTTP + "cookie-same-site-value=Lax",
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                "");
    }
}
