package io.vitrine.identity.account;

/** The person who signs a business up; the password is hashed already. */
public record NewOwner(EmailAddress email, String name, String passwordHash) {

    @Override
    public String toString() {
        return "NewOwner";
    }
}
