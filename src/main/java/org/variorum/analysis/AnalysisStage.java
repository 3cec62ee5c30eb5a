package org.variorum.analysis;

/** The stages of a comparison, in their order; progress is told by stage. */
public enum AnalysisStage {
    /** Sentences, grammar and claims of each article by itself. */
    READING("reading"),
    /** Which articles are about the event at all. */
    SELECTING("selecting"),
    /** Which claims of different articles are about the same fact. */
    ALIGNING("aligning"),
    /** Where they differ. */
    CONTRASTING("contrasting"),
    /** Who copies and cites whom. */
    TRACING("tracing");

    private final String code;

    AnalysisStage(String code) {
        this.code = code;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }
}
