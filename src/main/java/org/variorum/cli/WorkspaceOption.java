package org.variorum.cli;

import picocli.CommandLine.Option;

/** Whether files that can hold the whole workspace do, so that they open again as what they were made from. */
final class WorkspaceOption {

    @Option(
            names = "--without-workspace",
            description = "Leave out the workspace, which json, jsonld and qdpx hold for Variorum to open again.")
    private boolean without;

    boolean isWanted() {
        return !without;
    }
}
