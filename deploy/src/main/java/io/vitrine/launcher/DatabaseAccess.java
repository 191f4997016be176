package io.vitrine.launcher;

/**
 * Where the database is and how its three logins sign in.
 *
 * @param url JDBC address
 * @param ownerUser the role that owns all schemas
 * @param password of {@code vitrine_app}
 * @param jobsPassword of {@code vitrine_jobs}
 */
public record DatabaseAccess(String url, String ownerUser, String ownerPassword, String password, String jobsPassword) {

    @Override
    public String toString() {
        return url + " as " + ownerUser;
    }
}
