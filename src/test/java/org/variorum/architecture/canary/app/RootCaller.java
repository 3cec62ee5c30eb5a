package org.variorum.architecture.canary.app;

import org.variorum.architecture.canary.Assembly;

public record RootCaller(Assembly assembly) {}
