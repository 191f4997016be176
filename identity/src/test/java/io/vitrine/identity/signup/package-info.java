/** What a person who signs a business up can rely on. */
@NullMarked
package io.vitrine.identity.signup;

import org.jspecify.annotations.NullMarked;
