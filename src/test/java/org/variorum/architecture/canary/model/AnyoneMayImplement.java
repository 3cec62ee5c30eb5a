package org.variorum.architecture.canary.model;

public interface AnyoneMayImplement {
    String title();

    String source();
}
