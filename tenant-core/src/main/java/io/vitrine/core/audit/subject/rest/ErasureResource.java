package io.vitrine.core.audit.subject.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.subject.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Erasure over HTTP. */
@Path("audit/subjects")
@ApplicationScoped
public class ErasureResource {

    @Inject
    PersonalData personalData;

    @Needs(Permission.MANAGE_SECURITY)
    @DELETE
    @Path("{subject}")
    @Operation(summary = "Erases a person's data in the trail; events and proofs stay")
    public Response erase(@PathParam("subject") String subject, @QueryParam("reason") @Nullable String reason) {
        personalData.erase(subject, reason);
        return Response.noContent().build();
    }
}
