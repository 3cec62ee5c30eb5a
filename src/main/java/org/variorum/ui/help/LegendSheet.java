package org.variorum.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** What the marks in the articles and beside them mean, each shown as it is drawn there. */
public final class LegendSheet extends Sheet {

    private static final double LINE = 56;

    private final UiText text;
    private final GridPane grid = new GridPane();

    public LegendSheet(UiText text, Runnable onClose) {
        super(text, text.of("command.legend"), text.of("sheet.close"), onClose, "legend-sheet");
        this.text = text;
        grid.getStyleClass().add("mark-legend");
        status(FactStatus.DISPUTED);
        status(FactStatus.NUANCED);
        status(FactStatus.AGREED);
        status(FactStatus.SINGLE_SOURCE);
        Label deciding = Words.line(text.of("legend.deciding.sample"), "legend-deciding");
        VBox words = new VBox(deciding, line("disputed-deciding"));
        words.getStyleClass().add("legend-status");
        add("deciding", words);
        StatusMark reviewed = new StatusMark(FactStatus.DISPUTED, 1);
        reviewed.setReviewed(true);
        add("reviewed", reviewed);
        add("fits", Words.block(text.of("facts.fits", text.of("legend.deciding.sample")), "fact-value"));
        Label uncompared = Words.line(text.word("nuance.uncompared"), "pill");
        uncompared.getStyleClass().add(FactStatus.NUANCED.code());
        add("uncompared", uncompared);
        add("silent", new SiglumBadge(new ArticleId("A"), "absent"));
        add("set-aside", new FontIcon(Feather.EYE_OFF));
        setContent(grid);
    }

    private void status(FactStatus status) {
        VBox sample = new VBox(new StatusMark(status, 1));
        sample.getStyleClass().add("legend-status");
        if (status != FactStatus.SINGLE_SOURCE) {
            sample.getChildren().add(line(status.code()));
        }
        add(status.code(), sample);
    }

    private static Line line(String look) {
        Line line = new Line(0, 0, LINE, 0);
        line.getStyleClass().setAll("mark-line", look);
        return line;
    }

    private void add(String code, Node sample) {
        StackPane place = new StackPane(sample);
        Spoken.silence(place);
        place.getStyleClass().add("legend-sample");
        int row = grid.getRowCount();
        grid.add(place, 0, row);
        grid.add(Words.block(text.of("legend." + code), "mark-legend-words"), 1, row);
    }
}
