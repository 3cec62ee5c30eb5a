package org.variorum.architecture.canary;

final class Everything {}
