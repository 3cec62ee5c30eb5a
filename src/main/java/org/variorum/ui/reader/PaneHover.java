package org.variorum.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.variorum.ui.fx.Subscriptions;

/** Offers the card of a claim where the pointer rests, where the caret is moved to by keys, and beside ruler ticks. */
final class PaneHover {

    private final ArticleText area;
    private final OverviewRuler ruler;
    private final ClaimCard card;
    private final IntFunction<Optional<ClaimCardViewModel>> tell;
    private int last = -1;

    PaneHover(
            ArticleText area, OverviewRuler ruler, ClaimCard card,
            IntFunction<Optional<ClaimCardViewModel>> tell) {
        this.area = area;
        this.ruler = ruler;
        this.card = card;
        this.tell = tell;
    }

    /** Listens until the subscriptions are closed. */
    void listen(Subscriptions subscriptions) {
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> leave());
        area.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave());
        ruler.addEventHandler(MouseEvent.MOUSE_MOVED, this::movedOnRuler);
        ruler.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        subscriptions.onChange(area.estimatedScrollYProperty(), position -> leave());
        subscriptions.onClose(card::hide);
    }

    private void moved(MouseEvent event) {
        int character = area.hit(event.getX(), event.getY()).getCharacterIndex().orElse(-1);
        if (character != last) {
            last = character;
            offer(character, event.getY());
        }
    }

    private void movedOnRuler(MouseEvent event) {
        Optional<RulerTicks.Tick> tick = ruler.tickAt(event.getY());
        card.offer(tick.flatMap(found -> tell.apply(found.position())), event.getY(), event.getY());
    }

    /** The caret has been moved: Shift is left to selecting, other keys to commands. */
    private void released(KeyEvent event) {
        boolean moving = List.of(
                        KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END)
                .contains(event.getCode());
        if (moving && !event.isShiftDown() && !event.isAltDown()) {
            offer(area.getCaretPosition(), 0);
        }
    }

    private void offer(int character, double y) {
        Optional<ClaimCardViewModel> model = character < 0 ? Optional.empty() : tell.apply(character);
        double top = area.lineTop(Math.max(0, character)).orElse(y);
        card.offer(model, top, area.lineBottom(Math.max(0, character) + 1).orElse(y));
    }

    private void leave() {
        last = -1;
        card.hide();
    }
}
