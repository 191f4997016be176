/**
 * Customers sign in with accounts that they have elsewhere: a business names up to five OpenID Connect providers for its
 * customers, beside the one of its workforce. The way there and back is that of {@code identity.sso}; here is who comes back.
 *
 * <p>Invariants, from the thought that whoever runs a provider can make it say anything, and that the business names it:
 *
 * <ul>
 *   <li>A provider opens what it has opened itself, or what the account's own customer has connected with it, and nothing
 *       else. An account that has a password is connected by that password and, where there is one, the second factor, both
 *       shown after the provider has spoken, in the same browser, within ten minutes. An account that another provider has
 *       opened is not connected before it has a password.
 *   <li>A customer who is signed in may begin a connection, also with an account that has another address: the provider speaks
 *       first, then the password and the second factor are shown, as above. Another site cannot begin it.
 *   <li>What nobody has confirmed is nobody's: the word of a provider takes a registration's place, and its password goes, so
 *       that nobody waits with a password of their own in an account that is somebody else's.
 *   <li>The mailbox is above every provider. A new password by a mailed link ends all connections with all sessions, also of
 *       an account that a provider has opened in somebody's name.
 *   <li>A provider's word stands in for the password, never for the second factor.
 *   <li>No connection is removed that is the last way in: an account without a password gets one by mail.
 *   <li>Only a verified address counts; a known subject is known by issuer and subject, whatever its address becomes.
 *   <li>Its word is good at this business, for customers: no journey of the workforce ends here, nor the other way round. Each
 *       provider has its own redirect URI, so that none can pass on what another said.
 *   <li>A connection ends with the account, which the person's erasure deletes, and with the provider.
 *   <li>The client's secret is sealed, shown to nobody, and goes to no other issuer than the one it was given for.
 * </ul>
 */
@NullMarked
package io.vitrine.identity.social;

import org.jspecify.annotations.NullMarked;
