package org.variorum.architecture.canary;

final class Main {}
