package org.variorum.architecture.canary.app;

public final class StrayView {}
