package io.vitrine.launcher;

/**
 * Where the database is and how its logins sign in.
 *
 * @param url JDBC address
 * @param ownerUser the role that owns all schemas
 * @param password of {@code vitrine_app}
 * @param jobsPassword of {@code vitrine_jobs}
 * @param sealerPassword of {@code vitrine_sealer}
 */
public record DatabaseAccess(
        String url,
        String ownerUser,
        String ownerPassword,
        String password,
        String jobsPassword,
        String sealerPassword) {

    @Override
    public String toString() {
        return url + " as " + ownerUser;
    }
}
