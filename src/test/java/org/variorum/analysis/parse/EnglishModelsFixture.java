package org.variorum.analysis.parse;

/** The English analyser, loaded once for all tests that need the packed models. */
final class EnglishModelsFixture {

    static final EnglishAnalyzer ANALYZER = EnglishAnalyzer.load();

    private EnglishModelsFixture() {
    }
}
