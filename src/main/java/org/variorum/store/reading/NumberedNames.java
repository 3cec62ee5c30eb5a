package org.variorum.store.reading;

import java.util.Comparator;

/** Orders file names as people number them: by their characters, but runs of digits by their value. */
final class NumberedNames {

    /** Report 2 before report 10; of names with equal numbers, the one with leading zeros first. */
    static final Comparator<String> ORDER = Comparator.<String, String>comparing(NumberedNames::key)
            .thenComparing(Comparator.naturalOrder());

    private static final int LONGEST = 40;

    private NumberedNames() {}

    /** The name with its numbers of one length, so that they sort by value. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        int place = 0;
        while (place < name.length()) {
            int end = place;
            while (end < name.length() && isDigit(name.charAt(end))) {
                end++;
            }
            if (end == place) {
                key.append(name.charAt(place++));
            } else {
                key.append("0".repeat(Math.max(0, LONGEST - (end - place)))).append(name, place, end);
                place = end;
            }
        }
        return key.toString();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
