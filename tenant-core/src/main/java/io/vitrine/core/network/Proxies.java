package io.vitrine.core.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The proxies in front of this server that are believed. Without any, the peer of the connection is the caller, whatever
 * {@code X-Forwarded-For} says.
 */
@ApplicationScoped
public class Proxies {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTOCOL = "X-Forwarded-Proto";

    @Inject
    @ConfigProperty(name = "vitrine.trusted.proxies")
    Optional<String> trusted;

    private volatile @Nullable List<Network> networks;

    /** The caller's address: the last one on the way that is no trusted proxy. */
    public String addressOf(HttpServletRequest request) {
        return origin(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED_FOR)), networks());
    }

    /** Whether the caller's connection is encrypted, here or up to a trusted proxy. */
    public boolean secure(HttpServletRequest request) {
        return request.isSecure()
                || (isTrusted(request.getRemoteAddr(), networks())
                        && "https".equals(request.getHeader(FORWARDED_PROTOCOL)));
    }

    /**
     * Reads the configuration.
     *
     * @throws IllegalStateException when it names something that is no network
     */
    public void check() {
        networks();
    }

    static String origin(String peer, List<String> forwarded, List<Network> trusted) {
        List<String> way = forwarded.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        String caller = peer;
        for (int i = way.size() - 1; i >= 0 && isTrusted(caller, trusted); i--) {
            Optional<Network> named =
                    Network.parse(way.get(i)).filter(network -> !network.text().contains("/"));
            if (named.isEmpty()) {
                return caller;
            }
            caller = named.get().text();
        }
        return caller;
    }

    static List<Network> read(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(word -> !word.isBlank())
                .map(word -> Network.parse(word)
                        .orElseThrow(() -> new IllegalStateException("vitrine.trusted.proxies names \"" + word.strip()
                                + "\", which is no network. " + Network.RULE)))
                .toList();
    }

    private static boolean isTrusted(String address, List<Network> trusted) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private List<Network> networks() {
        List<Network> read = networks;
        if (read == null) {
            read = read(trusted.orElse(""));
            networks = read;
        }
        return read;
    }
}
