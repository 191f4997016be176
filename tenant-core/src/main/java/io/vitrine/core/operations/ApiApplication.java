package io.vitrine.core.operations;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The root of the API. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Vitrine", version = "2026-11-01"))
public class ApiApplication extends Application {}
