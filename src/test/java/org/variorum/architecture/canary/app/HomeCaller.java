package org.variorum.architecture.canary.app;

public record HomeCaller(java.net.http.HttpClient client) {}
