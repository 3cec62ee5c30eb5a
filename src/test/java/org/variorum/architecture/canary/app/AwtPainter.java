package org.variorum.architecture.canary.app;

public record AwtPainter(java.awt.Color colour) {}
