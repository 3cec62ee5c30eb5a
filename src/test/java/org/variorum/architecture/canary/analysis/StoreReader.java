package org.variorum.architecture.canary.analysis;

import org.variorum.architecture.canary.store.Misnamed;

public record StoreReader(Misnamed store) {}
