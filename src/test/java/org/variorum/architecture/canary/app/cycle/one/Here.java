package org.variorum.architecture.canary.app.cycle.one;

public record Here(org.variorum.architecture.canary.app.cycle.two.There there) {}
