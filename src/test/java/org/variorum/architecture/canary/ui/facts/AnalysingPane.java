package org.variorum.architecture.canary.ui.facts;

import org.variorum.architecture.canary.analysis.Finder;

public record AnalysingPane(Finder finder) {}
