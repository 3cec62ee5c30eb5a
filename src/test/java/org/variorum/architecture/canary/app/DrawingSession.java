package org.variorum.architecture.canary.app;

public record DrawingSession(javafx.scene.Node node) {}
