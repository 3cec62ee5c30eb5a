package org.variorum.app.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.text.Phrase;

/**
 * All commands of a window, what they do there, and the keys that the reader has chosen for them.
 *
 * <p>No two commands have one name, and no two share a default key where both would hear it: that is a bug and is
 * refused at once.
 */
public final class CommandRegistry {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Supplier<Optional<Phrase>>> subjects = new HashMap<>();
    private final ReadOnlyObjectWrapper<KeyChoice> keys = new ReadOnlyObjectWrapper<>(KeyChoice.DEFAULT);
    private final RecentCommands recent = new RecentCommands();

    /** Adds a command that can always be run. */
    public void add(Command command, Runnable action) {
        add(command, new Entry(command, action, Optional.empty(), () -> true));
    }

    /** Adds a command that can be run while {@code met} says that its need is met; until then it does nothing. */
    public void add(Command command, Runnable action, Need need, BooleanSupplier met) {
        add(command, new Entry(command, action, Optional.of(need), met));
    }

    private void add(Command command, Entry entry) {
        if (entries.containsKey(command.id())) {
            throw new IllegalArgumentException("A second command is called " + command.id());
        }
        KeyChoice.DEFAULT.conflict(all(), command, command.keys()).ifPresent(other -> {
            throw new IllegalArgumentException(command.id() + " has a key of " + other.id());
        });
        entries.put(command.id(), entry);
    }

    /** Adds a command whose title says what it would be done to, as far as there is anything it can be done to. */
    public void addNamed(Command command, Runnable action, Need need, Supplier<Optional<Phrase>> subject) {
        add(command, action, need, () -> subject.get().isPresent());
        subjects.put(command.id(), subject);
    }

    /** What the command would be done to now, where that belongs to its title. */
    public Optional<Phrase> subject(String id) {
        return Optional.ofNullable(subjects.get(id)).flatMap(Supplier::get);
    }

    /** All commands, in the order of menus. */
    public Collection<Command> all() {
        return entries.values().stream()
                .map(Entry::command)
                .sorted(Comparator.comparing(Command::group))
                .toList();
    }

    /** The commands of one menu. */
    public List<Command> of(CommandGroup group) {
        return all().stream().filter(command -> command.group() == group).toList();
    }

    /** The command of that name. */
    public Command command(String id) {
        return entry(id).command();
    }

    /** Does it, if it can be done now. */
    public void run(String id) {
        Entry entry = entry(id);
        if (entry.available().getAsBoolean()) {
            recent.ran(id);
            entry.action().run();
        }
    }

    /** Whether there is such a command here and it can be done now. */
    public boolean offers(String id) {
        return entries.containsKey(id) && isAvailable(id);
    }

    /** Whether it can be done now. */
    public boolean isAvailable(String id) {
        return entry(id).available().getAsBoolean();
    }

    /** What is missing for it now; empty where it can be done. */
    public Optional<Need> missing(String id) {
        return isAvailable(id) ? Optional.empty() : entry(id).need();
    }

    /** The keys that the reader has chosen; never null. */
    public ReadOnlyObjectProperty<KeyChoice> keys() {
        return keys.getReadOnlyProperty();
    }

    /** Puts other keys in force. */
    public void choose(KeyChoice choice) {
        keys.set(choice);
    }

    /** The keys in force for a command, the one to show first. */
    public List<String> keysOf(String id) {
        return keys.get().keysOf(command(id));
    }

    /** The key in force that is shown with a command. */
    public Optional<String> keyOf(String id) {
        return keysOf(id).stream().findFirst();
    }

    /** Names of the commands run last, the latest first. */
    public List<String> recent() {
        return new ArrayList<>(recent.latest());
    }

    /** Takes over what was run last at an earlier time. */
    public void remember(List<String> earlier) {
        recent.remember(earlier);
    }

    private Entry entry(String id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow(() -> new NoSuchElementException(id));
    }

    private record Entry(Command command, Runnable action, Optional<Need> need, BooleanSupplier available) {}
}
