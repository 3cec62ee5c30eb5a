package org.variorum.architecture.canary.model;

public record GoodArticle(String title) {}
