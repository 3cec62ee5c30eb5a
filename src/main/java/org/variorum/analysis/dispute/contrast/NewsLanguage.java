package org.variorum.analysis.dispute.contrast;

/**
 * What the comparison of claims knows of one language of the news: its words, who is a person, which words tell one
 * act, which things exclude each other and what is a habit. Chosen where the analysis is put together, and handed on
 * from there: a claim brings that of its article.
 */
public final class NewsLanguage {

    /** English. */
    public static final NewsLanguage ENGLISH = new NewsLanguage("en");

    private final String code;
    private final Lexicon lexicon;
    private final Persons persons;
    private final Acts acts;
    private final ExclusiveClasses classes;
    private final Habit habit;

    private NewsLanguage(String code) {
        this.code = code;
        lexicon = new Lexicon(code);
        persons = new Persons(code);
        acts = new Acts(code, lexicon);
        classes = ExclusiveClasses.load(code);
        habit = new Habit(lexicon);
    }

    /** ISO 639 code of the language, by which its word lists are called. */
    public String code() {
        return code;
    }

    /** The words that tell how claims differ. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Who is a person. */
    public Persons persons() {
        return persons;
    }

    /** Which words tell one act. */
    public Acts acts() {
        return acts;
    }

    /** Which things exclude each other. */
    public ExclusiveClasses classes() {
        return classes;
    }

    /** What is told as usual. */
    public Habit habit() {
        return habit;
    }
}
