package io.vitrine.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.TestPlatform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server connects to public addresses only, and reads answers whole or not at all. */
class AddressCheckTest {

    @Test
    void nothingInsideIsPublic() throws IOException {
        for (String inside : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:1::1",
                "ff02::1")) {
            assertEquals(false, AddressCheck.isPublic(InetAddress.getByName(inside)), inside);
        }
        for (String outside : List.of("8.8.8.8", "172.32.0.1", "2606:4700::1111", "100.128.0.1")) {
            assertEquals(true, AddressCheck.isPublic(InetAddress.getByName(outside)), outside);
        }
    }

    @Test
    void withoutTheSettingLoopbackAndPlainHttpAreRefused() {
        AddressCheck check = new AddressCheck();
        for (String address : List.of("http://8.8.8.8/", "https://127.0.0.1/", "http://127.0.0.1/", "ftp://8.8.8.8/")) {
            assertThrows(Problem.class, () -> check.vet(URI.create(address)), address);
        }
        assertEquals("8.8.8.8", check.vet(URI.create("https://8.8.8.8/")).getHostAddress());
    }

    @Test
    void answersAreReadWholeOrNotAtAll() throws IOException {
        assertEquals("{}", text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
        assertEquals(
                "{\"a\":1}",
                text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4;x\r\n\":1}\r\n0\r\n\r\n"));
        for (String broken : List.of(
                "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
                "SSH-2.0\r\n\r\n",
                "nothing")) {
            assertThrows(IOException.class, () -> text(broken), broken);
        }
    }

    @Test
    void aServerThatLeavesTheLineOpenIsNotWaitedFor() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(server));
            answering.start();
            ProviderLine line = TestPlatform.shared().get(ProviderLine.class);
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
            assertEquals("{}", line.get(address).getBody());
            answering.interrupt();
        }
    }

    private static void answer(ServerSocket server) {
        try (Socket line = server.accept()) {
            line.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.ISO_8859_1));
            Thread.sleep(20_000);
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(String raw) throws IOException {
        return RawReply.read(raw.getBytes(StandardCharsets.ISO_8859_1))
                .toResponse()
                .getBody();
    }
}
