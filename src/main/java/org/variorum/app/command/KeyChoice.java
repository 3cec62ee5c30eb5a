package org.variorum.app.command;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys the reader works with: a preset, and what the reader has changed in it.
 *
 * @param preset where keys come from that the reader has not changed
 * @param own by command, the keys that the reader has chosen; an empty list takes all keys from the command
 */
public record KeyChoice(KeyPreset preset, SortedMap<String, List<String>> own) {

    /** The program's own keys. */
    public static final KeyChoice DEFAULT = new KeyChoice(KeyPreset.STANDARD, new TreeMap<>());

    public KeyChoice {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    }

    /** The keys in force for a command. */
    public List<String> keysOf(Command command) {
        return Optional.ofNullable(own.get(command.id())).orElseGet(() -> preset.keysOf(command));
    }

    /** The same with other keys for a command; the preset's own are not stored as a change. */
    public KeyChoice with(Command command, List<String> keys) {
        Map<String, List<String>> next = new TreeMap<>(own);
        next.put(command.id(), List.copyOf(keys));
        if (preset.keysOf(command).equals(keys)) {
            next.remove(command.id());
        }
        return new KeyChoice(preset, new TreeMap<>(next));
    }

    /** The preset's keys for that command again. */
    public KeyChoice without(Command command) {
        return with(command, preset.keysOf(command));
    }

    /** Another preset, with nothing changed in it. */
    public static KeyChoice of(KeyPreset preset) {
        return new KeyChoice(preset, new TreeMap<>());
    }

    /** The other command, if one has any of these keys where the given command would hear them too. */
    public Optional<Command> conflict(Collection<Command> all, Command command, List<String> keys) {
        return all.stream()
                .filter(other -> !other.id().equals(command.id()) && other.scope().meets(command.scope()))
                .filter(other -> keysOf(other).stream().anyMatch(keys::contains))
                .findFirst();
    }
}
