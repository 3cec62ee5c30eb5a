package org.variorum.architecture.canary.cli;

import org.variorum.architecture.canary.store.Misnamed;

public record ShortcutPrinter(Misnamed store) {}
