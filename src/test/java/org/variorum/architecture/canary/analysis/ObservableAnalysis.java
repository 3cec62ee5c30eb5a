package org.variorum.architecture.canary.analysis;

public record ObservableAnalysis(javafx.beans.property.StringProperty state) {}
