package org.variorum.architecture.canary.model;

public final class ChangingArticle {
    String title = "";
}
