package org.variorum.architecture.canary;

public final class Assembly {}
