package io.vitrine.identity.oauth;

/** A refusal in the words of RFC 6749. */
public final class OAuthRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String error;

    private OAuthRefused(String error, String description) {
        super(description);
        this.error = error;
    }

    /** The request has not the form that programs send. */
    public static OAuthRefused form() {
        return request("Send a form (application/x-www-form-urlencoded) in the body, and nothing in the address.");
    }

    static OAuthRefused request(String description) {
        return new OAuthRefused("invalid_request", description);
    }

    static OAuthRefused client() {
        return new OAuthRefused("invalid_client", "The client is not known here, or did not show its secret.");
    }

    static OAuthRefused grant(String description) {
        return new OAuthRefused("invalid_grant", description);
    }

    static OAuthRefused unauthorizedClient() {
        return new OAuthRefused("unauthorized_client", "A client without a secret cannot act on its own.");
    }

    static OAuthRefused grantType() {
        return new OAuthRefused(
                "unsupported_grant_type", "Use client_credentials, authorization_code or refresh_token.");
    }

    static OAuthRefused scope() {
        return new OAuthRefused("invalid_scope", "The client cannot have one of these scopes.");
    }

    static OAuthRefused responseType() {
        return new OAuthRefused("unsupported_response_type", "Use response_type=code.");
    }

    static OAuthRefused denied() {
        return new OAuthRefused("access_denied", "The person did not agree.");
    }

    public String error() {
        return error;
    }

    /** One sentence for the developer. */
    public String description() {
        return String.valueOf(getMessage());
    }

    /** 401 for the client itself, 400 for everything else. */
    public int status() {
        return error.equals("invalid_client") ? 401 : 400;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
