@NullMarked
package io.vitrine.launcher.demo;

import org.jspecify.annotations.NullMarked;
