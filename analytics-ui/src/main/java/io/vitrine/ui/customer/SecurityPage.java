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
        Passkeys passkeys,
        List<Connected> connections,
        List<Offer> offered,
        List<Session> sessions,
        List<Try> tries) {

    public SecurityPage {
        password = List.copyOf(password);
        connections = List.copyOf(connections);
        offered = List.copyOf(offered);
        sessions = List.copyOf(sessions);
        tries = List.copyOf(tries);
    }

    /**
     * The app with codes.
     *
     * @param any whether there is a second factor, this or a passkey
     * @param codes recovery codes that are shown this once
     * @param picture the secret to be scanned, as SVG; nothing unless one has just been proposed
     * @param pending whether the app's first code is waited for
     */
    public record Factor(
            boolean app,
            boolean any,
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

    /** What passkeys there are, and the fields to add one. */
    public record Passkeys(List<Key> known, TextField proof, TextField name) {

        public Passkeys {
            known = List.copyOf(known);
        }
    }

    /** A passkey. */
    public record Key(String id, String name, String added, String used) {}

    /** A provider that may be connected, and the page that begins it. */
    public record Offer(String name, String address) {}

    /** An account elsewhere that opens this one. */
    public record Connected(String id, String name, String since) {}

    /** A browser that is signed in. */
    public record Session(String id, String device, String address, String opened, String active, boolean current) {}

    /** A sign-in, good or failed. */
    public record Try(String when, String what, String address) {}
}
