package org.variorum.ui.text;

import org.variorum.model.text.TextSpan;

/** In which direction a text is read. */
public final class Direction {

    private static final int ENOUGH = 2000;

    private Direction() {}

    /** Whether any character of the stretch belongs to a script that is written from right to left. */
    public static boolean hasRightToLeft(String text, TextSpan stretch) {
        return hasRightToLeft(text.substring(stretch.start(), stretch.end()));
    }

    /** Whether any character belongs to such a script. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(Direction::isRightToLeft);
    }

    /** Whether most letters at the start of the text are written from right to left. */
    public static boolean isRightToLeft(String text) {
        long right = text.codePoints().limit(ENOUGH).filter(Direction::isRightToLeft).count();
        long letters = text.codePoints().limit(ENOUGH).filter(Character::isLetter).count();
        return right * 2 > letters;
    }

    private static boolean isRightToLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
