package org.variorum.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.variorum.ui.text.Direction;
import org.variorum.ui.text.QuotationPiece;

/** A quotation in marks, its deciding words bold and boxed in the source's hue. It shows one after the other. */
public final class QuotationFlow extends TextFlow {

    private static final int LONGEST_BOX = 28;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)");

    private final Text open = text("quotation-mark");
    private final Text close = text("quotation-mark");
    private final Repeated<String, Text> plain = new Repeated<>(() -> text("quotation-text"), SystemTypeface::show);
    private final Repeated<String, Text> stressed =
            new Repeated<>(() -> text("quotation-stressed"), SystemTypeface::show);
    private final Repeated<String, Label> boxes = new Repeated<>(QuotationFlow::box, Label::setText);

    public QuotationFlow(List<QuotationPiece> pieces) {
        getStyleClass().add("quotation");
        open.setText("\u201c");
        close.setText("\u201d");
        show(pieces);
    }

    /** Shows another quotation. */
    public void show(List<QuotationPiece> quotation) {
        setAccessibleText(quotation.stream().map(QuotationPiece::words).collect(Collectors.joining()));
        List<QuotationPiece> pieces = quotation.stream().flatMap(QuotationFlow::breakable).toList();
        boolean boxed = pieces.stream().noneMatch(piece -> Direction.hasRightToLeft(piece.words()));
        List<Text> texts = plain.of(words(pieces, piece -> Kind.of(piece, boxed) == Kind.PLAIN));
        List<Text> many = stressed.of(words(pieces, piece -> Kind.of(piece, boxed) == Kind.STRESSED));
        List<Label> few = boxes.of(words(pieces, piece -> Kind.of(piece, boxed) == Kind.BOX));
        int[] used = new int[Kind.values().length];
        List<Node> nodes = new ArrayList<>(List.of(open));
        for (QuotationPiece piece : pieces) {
            Kind kind = Kind.of(piece, boxed);
            int place = used[kind.ordinal()]++;
            nodes.add(switch (kind) {
                case PLAIN -> texts.get(place);
                case STRESSED -> many.get(place);
                case BOX -> few.get(place);
            });
        }
        nodes.add(close);
        Repeated.put(getChildren(), nodes);
    }

    /** The toolkit breaks lines between two texts, but not within one that is written from right to left. */
    private static Stream<QuotationPiece> breakable(QuotationPiece piece) {
        return !Direction.hasRightToLeft(piece.words())
                ? Stream.of(piece)
                : BETWEEN_WORDS.splitAsStream(piece.words()).map(word -> new QuotationPiece(word, piece.deciding()));
    }

    private static List<String> words(List<QuotationPiece> pieces, Predicate<QuotationPiece> kind) {
        return pieces.stream().filter(kind).map(QuotationPiece::words).toList();
    }

    private static Label box() {
        Label box = new Label();
        box.getStyleClass().add("quotation-deciding");
        return box;
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    /**
     * A box does not break over lines; many words are made bold and underlined instead. So are words beside others that
     * are read from right to left: boxes that follow one another would stand in the order of the window.
     */
    private enum Kind {
        PLAIN, STRESSED, BOX;

        static Kind of(QuotationPiece piece, boolean boxed) {
            return !piece.deciding() ? PLAIN : !boxed || piece.words().length() > LONGEST_BOX ? STRESSED : BOX;
        }
    }
}
