package org.variorum.app.settings;

import org.variorum.app.command.KeyChoice;
import org.variorum.model.comparison.Likelihood;

/**
 * What the reader prefers and where the window was left.
 *
 * @param reading how article text is set
 * @param look how the window looks and moves
 * @param system what the system prefers, which stands in where the reader has not chosen; never stored
 * @param minimumConfidence how sure the tool must be of what the facts panel shows at first, 0 to 1
 * @param language the language of the window from the next start on
 * @param keys the keys of the commands
 * @param window where the window was left
 * @param recent what was opened lately
 * @param author the name that corrections are signed with; empty for the name the system knows
 */
public record Settings(
        ReadingSettings reading,
        LookSettings look,
        SystemLook system,
        double minimumConfidence,
        LanguageChoice language,
        KeyChoice keys,
        WindowPlace window,
        RecentWork recent,
        String author) {

    /** What a first start uses. */
    public static final Settings DEFAULT = new Settings(
            ReadingSettings.DEFAULT, LookSettings.DEFAULT, SystemLook.PLAIN,
            Likelihood.SHOWN_BY_DEFAULT, LanguageChoice.SYSTEM,
            KeyChoice.DEFAULT, WindowPlace.UNKNOWN, RecentWork.NONE, "");

    public Settings {
        minimumConfidence = Math.clamp(minimumConfidence, 0, 1);
    }

    /** The colours in force: never {@link ThemeChoice#SYSTEM}. */
    public ThemeChoice theme() {
        return look.theme() == ThemeChoice.SYSTEM ? system.theme() : look.theme();
    }

    /** Whether nothing may be animated. */
    public boolean reducedMotion() {
        return look.motion() == MotionChoice.REDUCED
                || look.motion() == MotionChoice.SYSTEM && system.reducedMotion();
    }

    /** Size of article text in pixels at 100 % scaling. */
    public int textSize() {
        return reading.textSize();
    }

    /** Whether panes show their overview ruler. */
    public boolean ruler() {
        return reading.ruler();
    }

    /** Whether marks are hidden. */
    public boolean quiet() {
        return reading.quiet();
    }

    /** The same in other colours. */
    public Settings withTheme(ThemeChoice next) {
        return with(look.withTheme(next));
    }

    public Settings with(ReadingSettings next) {
        return new Settings(next, look, system, minimumConfidence, language, keys, window, recent, author);
    }

    public Settings with(LookSettings next) {
        return new Settings(reading, next, system, minimumConfidence, language, keys, window, recent, author);
    }

    public Settings with(SystemLook next) {
        return new Settings(reading, look, next, minimumConfidence, language, keys, window, recent, author);
    }

    public Settings with(KeyChoice next) {
        return new Settings(reading, look, system, minimumConfidence, language, next, window, recent, author);
    }

    public Settings with(WindowPlace next) {
        return new Settings(reading, look, system, minimumConfidence, language, keys, next, recent, author);
    }

    public Settings with(RecentWork next) {
        return new Settings(reading, look, system, minimumConfidence, language, keys, window, next, author);
    }

    public Settings withMinimumConfidence(double least) {
        return new Settings(reading, look, system, least, language, keys, window, recent, author);
    }

    public Settings withLanguage(LanguageChoice next) {
        return new Settings(reading, look, system, minimumConfidence, next, keys, window, recent, author);
    }

    public Settings withAuthor(String name) {
        return new Settings(
                reading, look, system, minimumConfidence, language, keys, window, recent, name.strip());
    }
}
