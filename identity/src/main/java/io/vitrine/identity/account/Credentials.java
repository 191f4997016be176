package io.vitrine.identity.account;

/**
 * What a sign-in is compared with.
 *
 * @param member the person, if the password is right and the door open
 * @param passwordHash Argon2id in its usual text form
 * @param open whether both the mailbox and the business are confirmed
 * @param enrolled whether a second factor has to follow
 */
public record Credentials(Member member, String passwordHash, boolean open, boolean enrolled) {

    @Override
    public String toString() {
        return "Credentials of " + member.account();
    }
}
