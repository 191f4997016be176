package io.vitrine.identity.dualcontrol;

import io.vitrine.core.approval.CriticalRule;

/** Whether a business asks for two people here. */
public record RuleSetting(CriticalRule rule, boolean required) {}
