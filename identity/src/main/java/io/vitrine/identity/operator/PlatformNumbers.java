package io.vitrine.identity.operator;

/** The platform in a few numbers. */
public record PlatformNumbers(
        long active, long unverified, long suspended, long attention, long current, long openSupport) {

    public long all() {
        return active + unverified + suspended;
    }
}
