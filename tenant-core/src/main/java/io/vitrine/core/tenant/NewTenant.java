package io.vitrine.core.tenant;

import java.time.ZoneId;
import java.util.Currency;

/** A business that wants to exist; every part has been checked. */
public record NewTenant(String name, Slug slug, String country, Currency currency, ZoneId zone) {}
