package io.vitrine.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of the platform and of the businesses under it. */
@ApplicationScoped
public class Hosts {

    @Inject
    @ConfigProperty(name = "vitrine.base.domain", defaultValue = "localhost")
    String baseDomain;

    @Inject
    @ConfigProperty(name = "vitrine.public.scheme", defaultValue = "http")
    String scheme;

    @Inject
    @ConfigProperty(name = "vitrine.public.port", defaultValue = "8080")
    int port;

    /** Whether this host is the platform's own. */
    public boolean isPlatform(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals(baseDomain) || (baseDomain.equals("localhost") && name.equals("127.0.0.1"));
    }

    /** The slug in {@code {slug}.<base domain>}; empty for any other host. */
    public Optional<String> slugOf(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String suffix = "." + baseDomain;
        if (!name.endsWith(suffix)) {
            return Optional.empty();
        }
        String label = name.substring(0, name.length() - suffix.length());
        return label.isEmpty() || label.indexOf('.') >= 0 ? Optional.empty() : Optional.of(label);
    }

    /** The domain under which every business has its host. */
    public String baseDomain() {
        return baseDomain;
    }

    /** Whether browsers reach the platform by TLS. */
    public boolean secure() {
        return scheme.equals("https");
    }

    /** Root address of the platform, without a slash at the end. */
    public String platformUrl() {
        return scheme + "://" + baseDomain + portSuffix();
    }

    /** Root address of a business, without a slash at the end. */
    public String urlOf(String slug) {
        return scheme + "://" + slug + "." + baseDomain + portSuffix();
    }

    /** The part of a business's address after the slug, such as {@code .localhost:8080}. */
    public String addressSuffix() {
        return "." + baseDomain + portSuffix();
    }

    private String portSuffix() {
        boolean usual = (scheme.equals("https") && port == 443) || (scheme.equals("http") && port == 80);
        return usual ? "" : ":" + port;
    }
}
