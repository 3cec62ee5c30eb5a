package org.variorum.architecture.canary.store;

public class OwnException extends RuntimeException {}
