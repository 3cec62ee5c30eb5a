package org.variorum.architecture.canary.ui.reader;

import org.variorum.architecture.canary.ui.facts.AnalysingPane;

public record NosyPane(AnalysingPane pane) {}
