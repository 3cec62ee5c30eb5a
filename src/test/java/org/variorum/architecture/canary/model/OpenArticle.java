package org.variorum.architecture.canary.model;

public class OpenArticle {}
