package org.variorum.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;

/**
 * What a screen reader says of things that stand apart on the screen and make one sentence: one of them says it, the
 * others are silent.
 */
public final class Spoken {

    private Spoken() {}

    /** Is not said: something beside it says the same in a sentence. */
    public static <N extends Node> N silent(N node) {
        node.setAccessibleRole(AccessibleRole.NODE);
        return node;
    }

    /** Is said only while the keyboard can step to it, since its words are cut. */
    public static void whileReached(Label label) {
        label.accessibleRoleProperty().bind(label.focusTraversableProperty()
                .map(reached -> reached ? AccessibleRole.TEXT : AccessibleRole.NODE));
    }

    /**
     * Says what is chosen in a box together with what it is chosen for; the toolkit tells it as a thing of its own.
     *
     * @param box a box for a choice of one
     * @param chosen what is chosen in it, in words
     */
    public static void choice(Control box, String name, ObservableValue<String> chosen) {
        box.accessibleTextProperty().bind(chosen.map(words -> name + ": " + words).orElse(name));
        box.skinProperty().subscribe(skin -> silence(box));
    }

    /** Says a command and its keys together; {@code none} says that it has no keys. */
    public static void withKeys(Label title, Label keys, String none) {
        silent(keys);
        title.setAccessibleText(title.getText() + ": " + (keys.getText().isBlank() ? none : keys.getText()));
    }

    /** Says that sentence in place of all the words within. */
    public static void instead(Parent node, String words) {
        sentence(node, words);
        silence(node);
    }

    /** None of the words within is said: they are only to be looked at. */
    public static void silence(Parent node) {
        for (Node within : node.getChildrenUnmodifiable()) {
            if (within instanceof Label) {
                silent(within);
            } else if (within instanceof Parent parent) {
                silence(parent);
            }
        }
    }

    /** Says that sentence for all that is within. */
    public static void sentence(Node node, String words) {
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(words);
    }
}
