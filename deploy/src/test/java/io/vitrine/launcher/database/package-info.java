@NullMarked
package io.vitrine.launcher.database;

import org.jspecify.annotations.NullMarked;
