package io.vitrine.commerce.settlement;

import io.vitrine.core.problem.Problem;
import java.util.Optional;

/** A settlement file as it was sent. */
public final class TakeSettlement {

    private static final int MAX_NAME = 120;

    private final String gateway;
    private final SettlementFormat format;
    private final String name;
    private final byte[] content;

    /**
     * @param gateway whose file it is
     * @param format whose columns it has; the gateway's own when absent
     * @param name of the file, for people
     */
    public TakeSettlement(String gateway, Optional<SettlementFormat> format, Optional<String> name, byte[] content) {
        if (content.length == 0) {
            throw Problem.invalid("file", "Send a CSV file.");
        }
        if (content.length > SettlementFile.MOST_BYTES) {
            throw Problem.of(413, "too-large", "The file is too large", "Send at most 10 MB; split the file by days.");
        }
        this.gateway = gateway;
        this.format = format.orElseGet(() -> SettlementFormat.of(gateway));
        this.name =
                name.map(TakeSettlement::tame).filter(text -> !text.isEmpty()).orElse("settlement.csv");
        this.content = content.clone();
    }

    String gateway() {
        return gateway;
    }

    SettlementFormat format() {
        return format;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    private static String tame(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._()-]", "").strip();
        return plain.substring(0, Math.min(plain.length(), MAX_NAME));
    }
}
