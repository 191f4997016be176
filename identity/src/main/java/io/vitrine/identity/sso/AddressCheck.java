package io.vitrine.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which addresses the server may connect to because an owner said so: public ones, by TLS. */
@ApplicationScoped
class AddressCheck {

    @Inject
    @ConfigProperty(name = "vitrine.sso.loopback", defaultValue = "false")
    boolean loopback;

    /** The address to connect to. @throws Problem 502 with the reason in words */
    InetAddress vet(URI uri) {
        String host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null) {
            throw SsoRefused.trouble("The address " + uri + " names no host.");
        }
        InetAddress[] found = resolve(host);
        boolean local = true;
        for (InetAddress address : found) {
            local &= address.isLoopbackAddress();
            if (!isPublic(address) && !(loopback && address.isLoopbackAddress())) {
                throw SsoRefused.trouble("The host " + host + " leads to an address that is not public.");
            }
        }
        if (!"https".equals(uri.getScheme()) && !(loopback && local && "http".equals(uri.getScheme()))) {
            throw SsoRefused.trouble("The address " + uri + " does not begin with https.");
        }
        return found[0];
    }

    private static InetAddress[] resolve(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw SsoRefused.trouble("The host " + host + " has no address. Check the spelling.");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            boolean shared = first == 100 && (second & 0xc0) == 64;
            boolean measuring = first == 198 && (second & 0xfe) == 18;
            boolean special = first == 192 && second == 0;
            return first != 0 && first < 240 && !shared && !measuring && !special;
        }
        boolean global = (first & 0xe0) == 0x20;
        boolean tunnel = first == 0x20 && (second == 0x02 || (second == 0x01 && bytes[2] == 0 && bytes[3] == 0));
        return global && !tunnel;
    }
}
