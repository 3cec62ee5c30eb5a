package org.variorum.architecture.canary.model;

public record DatabaseArticle(java.sql.Timestamp published) {}
