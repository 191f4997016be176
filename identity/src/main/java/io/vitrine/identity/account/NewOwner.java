package io.vitrine.identity.account;

/**
 * The person who signs a business up; the password is hashed already.
 *
 * @param demo whether the account is one of the demo, which is asked for no second factor
 */
public record NewOwner(EmailAddress email, String name, String passwordHash, boolean demo) {

    @Override
    public String toString() {
        return "NewOwner";
    }
}
