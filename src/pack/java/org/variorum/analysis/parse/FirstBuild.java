package org.variorum.analysis.parse;

/** Says, before a quiet build falls silent, why the first one on a machine takes longer. Run as a source file. */
final class FirstBuild {

    private FirstBuild() {
    }

    static void main() {
        System.out.println("First build on this machine: the English models (260 MB) are fetched and packed, which takes"
                + " two or three minutes. Later builds find them in " + System.getProperty("user.home")
                + "/.cache/variorum.");
    }
}
