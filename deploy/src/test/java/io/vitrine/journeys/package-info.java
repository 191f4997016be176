/**
 * What only the running server can prove. The tests whose names end in IT start the distribution that was just built, as
 * its user would, and speak to it over HTTP; where they look behind the scenes, they do it as the database's owner.
 */
@NullMarked
package io.vitrine.journeys;

import org.jspecify.annotations.NullMarked;
