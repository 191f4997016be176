package io.vitrine.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Sends the log of launcher and server to {@code logs/server.log}, as JSON, at most 5 files of 10 MB. */
final class ServerLog {

    private ServerLog() {}

    /** @return the file of logging properties, for the server to read as well */
    static Path open(DataDirectory directory) throws IOException {
        String properties = """
                handlers=java.util.logging.FileHandler,io.vitrine.launcher.FirstSevere
                java.util.logging.FileHandler.pattern=%s/server-%%g.log
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.level=ALL
                java.util.logging.FileHandler.formatter=io.vitrine.launcher.JsonLines
                .level=INFO
                PayaraMicro.level=WARNING
                liquibase.level=WARNING
                com.hazelcast.level=WARNING
                org.hibernate.validator.internal.util.Version.level=WARNING
                javax.enterprise.system.level=WARNING
                javax.enterprise.system.tools.deployment.level=WARNING
                fish.payara.level=WARNING
                """.formatted(directory.logs().toString().replace("%", "%%"));
        Path file = directory.logs().resolve("logging.properties");
        Files.writeString(file, properties);
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(properties.getBytes(StandardCharsets.ISO_8859_1)));
        return file;
    }
}
