package org.variorum.ui.timeline;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.control.WideCell;
import org.variorum.ui.text.SourceName;

/** A row of a lane in the list of all rows. */
final class LaneCell extends WideCell<LaneRow> {

    private final Function<LaneRow, LaneLine> maker;
    private final TimelineActions actions;
    private Optional<LaneLine> line = Optional.empty();

    LaneCell(Function<LaneRow, LaneLine> maker, TimelineActions actions) {
        super("lane-cell");
        this.maker = maker;
        this.actions = actions;
    }

    @Override
    protected void updateItem(@Nullable LaneRow row, boolean empty) {
        super.updateItem(row, empty);
        line = empty || row == null ? Optional.empty() : Optional.of(maker.apply(row));
        setGraphic(line.orElse(null));
        line.ifPresent(drawn -> drawn.setOnMousePressed(event -> event.consume()));
        mark();
    }

    /** Shows what is selected and where the keyboard stands, and says it. */
    void mark() {
        line.ifPresent(LaneLine::mark);
        LaneRow row = getItem();
        setAccessibleText(row == null || isEmpty() ? "" : sentence(row));
    }

    private String sentence(LaneRow row) {
        if (row.items().isEmpty()) {
            return actions.text().of("timeline.silent", row.article().id().siglum(),
                    SourceName.of(row.article(), actions.text()));
        }
        return row.items().stream().map(LaneItem::said).filter(actions::isCurrent).findFirst().map(actions::sentence)
                .orElseGet(() -> row.items().stream().map(item -> actions.sentence(item.said()))
                        .collect(Collectors.joining(" ")));
    }
}
