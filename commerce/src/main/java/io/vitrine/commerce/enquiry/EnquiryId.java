package io.vitrine.commerce.enquiry;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a question; written {@code enq_...}. */
public record EnquiryId(UUID value) {

    public static Optional<EnquiryId> parse(String text) {
        return TypeId.parse("enq", text).map(EnquiryId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("enq", value);
    }
}
