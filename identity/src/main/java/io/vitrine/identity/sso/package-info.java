/**
 * Single sign-on: a business names an OpenID Connect provider, and its people sign in with the accounts they have there. What
 * the provider says is read in one place, {@link io.vitrine.identity.sso.OpenIdDialogue}, which knows nothing of members; who
 * the subject is in Vitrine is another matter, here that of the workforce. Customers take the same way, by
 * {@link io.vitrine.identity.sso.ProviderTrip}, and have their own answer in {@code identity.social}.
 *
 * <p>Invariants, all from one thought: <em>the provider is the business's, and whoever runs it can make it say
 * anything</em>.
 *
 * <ul>
 *   <li>Its word is good in its own business only. A session that it vouched for is marked ({@code vouched}) from the sign-in
 *       to its end; it leads into no other business, gives out no tokens of the account, and neither shows nor changes what
 *       belongs to the account: password, second factors, sessions, sign-ins.
 *   <li>It never makes a second person. Whoever decides on approvals or changes security settings, every owner among them,
 *       shows an own second factor after it, whatever the provider says of factors, and does not come in without one.
 *   <li>It speaks for the workforce, never for people from outside who were granted a look.
 *   <li>It makes nobody a member. The first time a subject is linked by its verified address of an allowed domain, afterwards
 *       by issuer and subject; the link is of this business and ends with the membership or the provider.
 *   <li>Nobody is locked out by a dead provider: owners and people from outside sign in by password even where it is
 *       required.
 *   <li>State, nonce and code verifier are used once, by the browser that was sent away, in the realm that it left, within
 *       ten minutes.
 *   <li>The client's secret is sealed, shown to nobody, and goes to no other issuer than the one it was given for.
 *   <li>The server speaks with public addresses only, and connects to the very address that it looked at.
 * </ul>
 */
@NullMarked
package io.vitrine.identity.sso;

import org.jspecify.annotations.NullMarked;
