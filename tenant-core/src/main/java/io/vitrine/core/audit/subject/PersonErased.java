package io.vitrine.core.audit.subject;

/**
 * A person's data in the trail are erased. Fired as a CDI event in the same transaction of the business: whatever else was
 * kept to recognise the person is ended by its observers, all or nothing.
 *
 * @param subject the person, such as {@code cus_01h...} or {@code cac_01h...}
 */
public record PersonErased(String subject) {}
