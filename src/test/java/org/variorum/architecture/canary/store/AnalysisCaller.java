package org.variorum.architecture.canary.store;

import org.variorum.architecture.canary.analysis.Finder;

public record AnalysisCaller(Finder finder) {}
