package org.variorum.architecture.canary.model;

public record FileArticle(java.io.File file) {}
