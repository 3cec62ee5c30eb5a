package org.variorum.ui.shell;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Things that are dragged onto the window from elsewhere. The headless screen has no dragging between programs, so that
 * what the toolkit would tell the node under the mouse is told it here: that they hover, and that they were let go.
 */
final class DraggedThings {

    private final Map<DataFormat, Object> things;

    private DraggedThings(Map<DataFormat, Object> things) {
        this.things = things;
    }

    static DraggedThings files(List<Path> files) {
        return new DraggedThings(Map.of(DataFormat.FILES, files.stream().map(Path::toFile).toList()));
    }

    static DraggedThings link(String address) {
        return new DraggedThings(Map.of(DataFormat.URL, address));
    }

    static DraggedThings nothingKnown() {
        return new DraggedThings(Map.of());
    }

    /** Drags them over the node and lets them go; whether it took them. Runs on the toolkit's thread. */
    boolean dropOn(Node node) {
        Dragboard board = board();
        DragEvent over = event(DragEvent.DRAG_OVER, board, node);
        node.fireEvent(over);
        if (!over.isAccepted()) {
            return false;
        }
        DragEvent dropped = event(DragEvent.DRAG_DROPPED, board, node);
        node.fireEvent(dropped);
        return dropped.isDropCompleted();
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board, Node node) {
        return new DragEvent(node, node, type, board, 100, 100, 100, 100, TransferMode.COPY, null, null,
                new PickResult(node, 100, 100));
    }

    /** The toolkit hands out such boards only while a mouse drags over a window of the system. */
    private Dragboard board() {
        try {
            Class<?> content = Class.forName("com.sun.javafx.tk.TKClipboard");
            Object peer = Proxy.newProxyInstance(content.getClassLoader(), new Class<?>[] {content},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getContentTypes" -> things.keySet();
                        case "getContent" -> things.get(arguments[0]);
                        case "hasContent" -> things.containsKey(arguments[0]);
                        case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
            return (Dragboard) Class.forName("com.sun.javafx.scene.input.DragboardHelper")
                    .getMethod("createDragboard", content)
                    .invoke(null, peer);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("The toolkit makes boards otherwise now", changed);
        }
    }
}
