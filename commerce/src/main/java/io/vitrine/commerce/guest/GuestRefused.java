package io.vitrine.commerce.guest;

import io.vitrine.core.problem.Problem;

/** Why an address is not confirmed. */
final class GuestRefused {

    private GuestRefused() {}

    static Problem contactFirst() {
        return Problem.notFound("cart with a contact");
    }

    static Problem unknown() {
        return Problem.notFound("guest's order that waits to be confirmed");
    }

    static Problem nothingAwaited() {
        return Problem.of(409, "nothing_awaited", "Nothing to confirm", "This address needs no confirmation.");
    }

    static Problem wrongCode() {
        return Problem.invalid("code", "This is not the code. Look at the newest mail, and write its six digits.");
    }

    static Problem codeOver() {
        return Problem.invalid("code", "This code cannot be used any more. Have a new one sent.");
    }

    static Problem linkOver() {
        return Problem.invalid("link", "This link was used, or is older than a day. Have a new mail sent.");
    }

    static Problem tooMany() {
        return Problem.of(
                429,
                "too_many_mails",
                "Enough mails for now",
                "Five went to this mailbox within an hour. Look into its folder for unwanted mail, or try again later.");
    }

    static Problem mailDown() {
        return Problem.of(503, "mail_unavailable", "The mail could not be sent", "Try again in a minute.");
    }
}
