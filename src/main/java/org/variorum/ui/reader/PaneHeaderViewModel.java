package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Citation;
import org.variorum.ui.text.DateText;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * What stands above an article.
 *
 * @param source its publisher, or that it is unknown
 * @param named whether the publisher is known
 * @param title its headline
 * @param line both in one line; of an unknown publisher's article the headline, as a quotation
 * @param facts date and length
 * @param notes what it rewrites or cites and what is left out of it; may be empty
 * @param disputed on how many disputed facts it speaks
 */
record PaneHeaderViewModel(
        String source, boolean named, String title, String line, String facts, String notes, long disputed) {

    private static final String SPACES = " \t\n\u000b\f\r";
    private static final int FIRST_WORDLESS = 0x0e00;
    private static final Set<Character.UnicodeScript> WORDLESS = EnumSet.of(
            Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI, Character.UnicodeScript.LAO, Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);
    private static final String SEPARATOR = " \u00b7 ";

    static PaneHeaderViewModel of(Article article, ComparisonIndex index, UiText text) {
        return new PaneHeaderViewModel(
                SourceName.besideTitle(article, text),
                article.knownSource().isPresent(),
                article.displayTitle(),
                line(article, text),
                facts(article, text),
                notes(article, index, text),
                index.disputedFactsOf(article.id()));
    }

    /** The same with what people did and wrote about the article. */
    PaneHeaderViewModel with(List<String> remarks) {
        List<String> parts = new ArrayList<>(remarks);
        if (!notes.isEmpty()) {
            parts.addFirst(notes);
        }
        return new PaneHeaderViewModel(source, named, title, line, facts, String.join(SEPARATOR, parts), disputed);
    }

    /** Everything in sentences, for screen readers. */
    String sentence(ArticleId article, UiText text) {
        String first = text.of("reader.spoken", article.siglum(),
                named ? source : text.of("reader.unnamed-spoken"), title, facts.replace(SEPARATOR, ", "));
        String second = notes.isEmpty() ? "" : " " + text.of("reader.spoken-notes", notes.replace(SEPARATOR, ", "));
        return first + second + (disputed == 0 ? "" : " " + text.of("reader.spoken-disputed", disputed));
    }

    private static String line(Article article, UiText text) {
        String name = SourceName.of(article, text);
        boolean both = article.knownSource().filter(source -> !source.equals(article.displayTitle())).isPresent();
        return both ? name + SEPARATOR + article.displayTitle() : name;
    }

    private static String facts(Article article, UiText text) {
        List<String> parts = new ArrayList<>();
        parts.add(article.metadata().published()
                .map(time -> DateText.of(time, text.locale()))
                .orElse(text.of("reader.undated")));
        String compared = compared(article);
        long signs = compared.codePoints().filter(PaneHeaderViewModel::isWordless).count();
        long words = words(compared);
        parts.add(signs > words ? text.of("reader.signs", signs) : text.of("reader.words", words));
        return String.join(SEPARATOR, parts);
    }

    /** What takes part in the comparison. */
    private static String compared(Article article) {
        StringBuilder words = new StringBuilder(article.text().value());
        article.exclusions().forEach(exclusion -> {
            for (int place = exclusion.span().start(); place < exclusion.span().end(); place++) {
                words.setCharAt(place, ' ');
            }
        });
        return words.toString();
    }

    /** Whether a sign belongs to a script that sets no spaces between words: such a text is measured by its signs. */
    private static boolean isWordless(int sign) {
        return sign >= FIRST_WORDLESS && WORDLESS.contains(Character.UnicodeScript.of(sign));
    }

    private static long words(String words) {
        long count = 0;
        boolean within = false;
        for (int place = 0; place < words.length(); place++) {
            boolean space = SPACES.indexOf(words.charAt(place)) >= 0;
            count += !space && !within ? 1 : 0;
            within = !space;
        }
        return count;
    }

    private static String notes(Article article, ComparisonIndex index, UiText text) {
        List<String> parts = new ArrayList<>();
        origin(article, index, text).ifPresent(parts::add);
        if (!article.exclusions().isEmpty()) {
            parts.add(text.of("reader.left-out", article.exclusions().size()));
        }
        if (article.truncated()) {
            parts.add(text.of("reader.truncated"));
        }
        return String.join(SEPARATOR, parts);
    }

    private static Optional<String> origin(Article article, ComparisonIndex index, UiText text) {
        Optional<String> derived =
                index.derivedFrom(article.id()).map(from -> text.of("reader.rewrites", from.siglum()));
        return derived.or(() -> index.comparison().citations().stream()
                .filter(citation -> citation.article().equals(article.id()))
                .map(Citation::cites)
                .findFirst()
                .map(name -> text.of("reader.cites", name)));
    }
}
