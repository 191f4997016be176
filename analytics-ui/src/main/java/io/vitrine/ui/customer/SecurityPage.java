package io.vitrine.ui.customer;

import io.vitrine.ui.entrance.TextField;
import java.util.List;

/**
 * What protects a customer's account.
 *
 * @param hasPassword not while the word of a provider alone has opened the account
 * @param done what has just been done, or nothing
 * @param trouble why it was not, where no field is to blame
 */
public record SecurityPage(
        Frame frame,
        boolean hasPassword,
        String done,
        String trouble,
        List<TextField> password,
        Factor factor,
        List<Connected> connections,
        List<Session> sessions,
        List<Try> tries) {

    public SecurityPage {
        password = List.copyOf(password);
        connections = List.copyOf(connections);
        sessions = List.copyOf(sessions);
        tries = List.copyOf(tries);
    }

    /**
     * The app with codes.
     *
     * @param codes recovery codes that are shown this once
     * @param picture the secret to be scanned, as SVG; nothing unless one has just been proposed
     * @param pending whether the app's first code is waited for
     */
    public record Factor(
            boolean app,
            int codesLeft,
            List<String> codes,
            String picture,
            String secret,
            boolean pending,
            TextField proof,
            TextField code) {

        public Factor {
            codes = List.copyOf(codes);
        }
    }

    /** An account elsewhere that opens this one. */
    public record Connected(String id, String name, String since) {}

    /** A browser that is signed in. */
    public record Session(String id, String device, String address, String opened, String active, boolean current) {}

    /** A sign-in, good or failed. */
    public record Try(String when, String what, String address) {}
}
