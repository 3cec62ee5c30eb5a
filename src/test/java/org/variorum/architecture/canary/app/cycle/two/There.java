package org.variorum.architecture.canary.app.cycle.two;

public record There(org.variorum.architecture.canary.app.cycle.one.Here here) {}
