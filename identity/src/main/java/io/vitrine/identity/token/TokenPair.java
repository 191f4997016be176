package io.vitrine.identity.token;

import java.time.Duration;

/**
 * What a program gets when its person has signed in.
 *
 * @param accessToken shown with each request
 * @param refreshToken exchanged once for the next pair
 * @param expiresIn how long the access token is good
 */
public record TokenPair(String accessToken, String refreshToken, Duration expiresIn) {

    @Override
    public String toString() {
        return "TokenPair";
    }
}
