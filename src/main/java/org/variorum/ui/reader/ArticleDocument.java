package org.variorum.ui.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.variorum.model.article.Article;
import org.variorum.model.article.Exclusion;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.control.SystemTypeface;
import org.variorum.ui.text.Direction;

/**
 * Makes the document that the text control shows: paragraphs with their kind, and what is excluded within them.
 *
 * <p>Right-to-left paragraphs are cut into spans of two equal styles at every place where a line may break: the toolkit
 * fails to wrap an unbroken run of them.
 */
final class ArticleDocument {

    private static final String CUT = "cut";

    private final Article article;
    private final String shown;

    private ArticleDocument(Article article) {
        this.article = article;
        this.shown = DisplayText.of(article.text().value());
    }

    static StyledDocument<Collection<String>, String, Collection<String>> of(Article article) {
        return new ArticleDocument(article).build();
    }

    private StyledDocument<Collection<String>, String, Collection<String>> build() {
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> builder =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), List.of());
        List<TextSpan> paragraphs = paragraphs();
        int last = lastWithWords(paragraphs);
        for (int number = 0; number < paragraphs.size(); number++) {
            TextSpan span = paragraphs.get(number);
            builder.addParagraph(
                    shown.substring(span.start(), span.end()), spans(span), paragraphStyle(span, number == last));
        }
        return builder.build();
    }

    private List<TextSpan> paragraphs() {
        List<TextSpan> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = shown.indexOf('\n'); end >= 0; end = shown.indexOf('\n', start)) {
            paragraphs.add(new TextSpan(start, end));
            start = end + 1;
        }
        paragraphs.add(new TextSpan(start, shown.length()));
        return paragraphs;
    }

    private int lastWithWords(List<TextSpan> paragraphs) {
        int last = paragraphs.size() - 1;
        while (last > 0 && isBlank(paragraphs.get(last))) {
            last--;
        }
        return last;
    }

    private boolean isBlank(TextSpan span) {
        return shown.substring(span.start(), span.end()).isBlank();
    }

    private List<String> paragraphStyle(TextSpan span, boolean last) {
        List<String> styles = new ArrayList<>();
        if (isBlank(span)) {
            styles.add("blank");
        } else {
            boolean leftOut = article.exclusions().stream().anyMatch(exclusion -> exclusion.span().contains(span));
            styles.add(leftOut ? "left-out" : "prose");
        }
        if (last) {
            styles.add("last");
        }
        return List.copyOf(styles);
    }

    private StyleSpans<Collection<String>> spans(TextSpan paragraph) {
        List<Exclusion> touching = article.exclusions().stream()
                .filter(exclusion -> exclusion.span().overlaps(paragraph))
                .toList();
        boolean rightToLeft = Direction.hasRightToLeft(shown, paragraph);
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = paragraph.start();
        boolean even = false;
        for (int until : edges(paragraph, touching, rightToLeft)) {
            TextSpan piece = new TextSpan(from, until);
            boolean excluded = touching.stream().anyMatch(exclusion -> exclusion.span().overlaps(piece));
            List<String> style = new ArrayList<>(excluded ? List.of("excluded") : List.of());
            even = !even;
            if (rightToLeft) {
                style.add(SystemTypeface.STYLE);
            }
            if (rightToLeft && even) {
                style.add(CUT);
            }
            spans.add(List.copyOf(style), piece.length());
            from = until;
        }
        return spans.create();
    }

    private Set<Integer> edges(TextSpan paragraph, List<Exclusion> touching, boolean rightToLeft) {
        Set<Integer> edges = new TreeSet<>();
        for (Exclusion exclusion : touching) {
            edges.add(Math.clamp(exclusion.span().start(), paragraph.start(), paragraph.end()));
            edges.add(Math.clamp(exclusion.span().end(), paragraph.start(), paragraph.end()));
        }
        if (rightToLeft) {
            BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
            lines.setText(shown.substring(paragraph.start(), paragraph.end()));
            for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
                edges.add(paragraph.start() + at);
            }
        }
        edges.add(paragraph.end());
        if (!paragraph.isEmpty()) {
            edges.remove(paragraph.start());
        }
        return edges;
    }
}
