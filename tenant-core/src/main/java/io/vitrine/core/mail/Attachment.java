package io.vitrine.core.mail;

/** A file that goes with a message. */
public record Attachment(String name, String type, byte[] content) {}
