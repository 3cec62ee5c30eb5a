package org.variorum.architecture.canary.ui.facts;

public record DrawingViewModel(javafx.scene.Node node) {}
