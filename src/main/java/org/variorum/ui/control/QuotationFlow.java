package org.variorum.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.variorum.ui.text.QuotationPiece;

/** A quotation in marks, its deciding words bold and boxed in the source's hue. */
public final class QuotationFlow extends TextFlow {

    private static final int LONGEST_BOX = 28;

    public QuotationFlow(List<QuotationPiece> pieces) {
        getStyleClass().add("quotation");
        setAccessibleText(pieces.stream().map(QuotationPiece::words).collect(Collectors.joining()));
        getChildren().add(text("\u201c", "quotation-mark"));
        for (QuotationPiece piece : pieces) {
            if (piece.deciding()) {
                addDeciding(piece.words());
            } else {
                getChildren().add(text(piece.words(), "quotation-text"));
            }
        }
        getChildren().add(text("\u201d", "quotation-mark"));
    }

    /** A box does not break over lines; many words are made bold and underlined instead. */
    private void addDeciding(String words) {
        if (words.length() > LONGEST_BOX) {
            getChildren().add(text(words, "quotation-stressed"));
        } else {
            Label box = new Label(words);
            box.getStyleClass().add("quotation-deciding");
            getChildren().add(box);
        }
    }

    private static Node text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
