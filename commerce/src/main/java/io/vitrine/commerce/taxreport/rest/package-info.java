/** Tax reports over HTTP. */
@NullMarked
package io.vitrine.commerce.taxreport.rest;

import org.jspecify.annotations.NullMarked;
