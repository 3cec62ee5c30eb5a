package org.variorum.architecture.canary.analysis;

public final class Finder {}
