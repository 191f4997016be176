package io.vitrine.identity.sso;

import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Speaks HTTP with providers. The JDK's clients resolve a name once more when they connect; this one connects to the very
 * address that was looked at, so a name cannot lead inside after it was checked. It follows no redirect, and gives up after
 * seconds or at 256 kB.
 */
@ApplicationScoped
class ProviderLine implements HTTPRequestSender {

    static final int MOST = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(4);
    private static final Duration WHOLE = Duration.ofSeconds(10);

    @Inject
    AddressCheck addresses;

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        @Nullable String body = request.getBody();
        return send(request.getMethod().name(), request.getURI(), request.getHeaderMap(), body == null ? "" : body);
    }

    HTTPResponse get(URI uri) throws IOException {
        return send("GET", uri, Map.of(), "");
    }

    private HTTPResponse send(String method, URI uri, Map<String, List<String>> headers, String body)
            throws IOException {
        InetAddress address = addresses.vet(uri);
        long end = System.nanoTime() + WHOLE.toNanos();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port(uri)), (int) CONNECT.toMillis());
            plain.setSoTimeout((int) CONNECT.toMillis());
            try (Socket line = uri.getScheme().equals("https") ? secured(plain, uri) : plain) {
                line.getOutputStream().write(message(method, uri, headers, body));
                line.getOutputStream().flush();
                return RawReply.read(all(line, end)).toResponse();
            }
        }
    }

    private static Socket secured(Socket plain, URI uri) throws IOException {
        SSLSocket secured = (SSLSocket)
                ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, uri.getHost(), port(uri), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] message(String method, URI uri, Map<String, List<String>> headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        StringBuilder head = new StringBuilder(method + " " + path);
        if (uri.getRawQuery() != null) {
            head.append('?').append(uri.getRawQuery());
        }
        head.append(" HTTP/1.1\r\nHost: ").append(uri.getRawAuthority());
        head.append(
                "\r\nConnection: close\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nUser-Agent: Vitrine");
        headers.forEach((name, values) -> values.forEach(
                value -> head.append("\r\n").append(name).append(": ").append(value.replaceAll("[\r\n]", ""))));
        if (!body.isEmpty()) {
            head.append("\r\nContent-Length: ").append(content.length);
        }
        head.append("\r\n\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(content);
        return whole.toByteArray();
    }

    private static byte[] all(Socket line, long end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream in = line.getInputStream();
        byte[] part = new byte[8192];
        while (true) {
            int count = in.read(part);
            if (count < 0) {
                return read.toByteArray();
            }
            read.write(part, 0, count);
            if (read.size() > MOST) {
                throw new IOException("The answer is longer than 256 kB");
            }
            if (RawReply.complete(read.toByteArray())) {
                return read.toByteArray();
            }
            if (System.nanoTime() > end) {
                throw new SocketTimeoutException("The answer takes too long");
            }
        }
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
    }
}
