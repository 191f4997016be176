package io.vitrine.core.access;

import io.vitrine.core.tenant.Tenant;
import java.util.Optional;

/**
 * One request, job step or screen event: for which business, by whom, from where.
 *
 * @param tenant the business, absent on the platform's own host
 * @param requestId appears in logs, errors and the trail
 * @param origin address of the caller, or the name of the component
 */
public record Call(Optional<Tenant> tenant, Actor actor, String requestId, String origin) {

    /** The same call after the caller has shown who it is. */
    public Call as(Actor signedIn) {
        return new Call(tenant, signedIn, requestId, origin);
    }

    /** Where it came from, as the trail shows it: the origin, and the program that acts in the person's name or
     * the provider that vouches for the person. */
    public String trace() {
        return actor.kind() == Actor.Kind.DELEGATE || actor.vouched()
                ? actor.program().map(program -> origin + " through " + program).orElse(origin)
                : origin;
    }

    /** The business. @throws IllegalStateException on the platform's own host */
    public Tenant business() {
        return tenant.orElseThrow(() -> new IllegalStateException("No business is bound to this call"));
    }

    /** A call of the platform itself on behalf of a business. */
    public static Call system(Tenant tenant, String component) {
        return new Call(Optional.of(tenant), Actor.system(component), component, component);
    }

    /** A call of the platform itself, for no business. */
    public static Call platform(String component) {
        return new Call(Optional.empty(), Actor.system(component), component, component);
    }
}
