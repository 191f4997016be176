package io.vitrine.ui.kit;

import io.vitrine.core.bundled.BundledFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** One file of the kit, plain and compressed. */
final class Asset {

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private final byte[] plain;
    private final byte[] zipped;
    private final String type;
    private final String version;

    private Asset(byte[] plain, String type) throws IOException {
        this.plain = plain;
        this.zipped = zip(plain);
        this.type = type;
        this.version = fingerprint(plain);
    }

    /** Reads a file of the kit. @throws UncheckedIOException when there is none of that name */
    static Asset read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new UncheckedIOException(new FileNotFoundException(name));
        }
        try (InputStream file = BundledFile.open(Asset.class, "/META-INF/resources/vitrine/" + name)) {
            return new Asset(file.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }

    private static String fingerprint(byte[] plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes when the content does. */
    String version() {
        return version;
    }

    String text() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    void writeTo(HttpServletResponse response, boolean compressed) throws IOException {
        byte[] body = compressed ? zipped : plain;
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
