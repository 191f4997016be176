package io.vitrine.identity.recovery;

/**
 * A password that has passed the rules; only its hash is left.
 *
 * @param tooShortAlone whether it is good beside a second factor only
 */
public record NewPassword(String hash, boolean tooShortAlone) {

    @Override
    public String toString() {
        return "NewPassword";
    }
}
