package io.vitrine.identity.signin;

/** What a right password leads to: in, or to the second factor. */
public sealed interface Entry permits SignedIn, SecondStep {}
