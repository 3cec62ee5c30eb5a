package org.variorum.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Norms that are read off the lines of a file. */
final class TextNorms {

    static final int LINE_WIDTH = 120;

    /** Put together from parts, so that this file does not break its own norm. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled");

    private static final Pattern AUTHOR = Pattern.compile("^\\s*/?\\*+\\s*@auth" + "or\\b");

    private static final Pattern CODE_IN_COMMENT =
            Pattern.compile("^\\s*//\\s*(.*[;{]|}|@\\w+(\\(.*\\))?|(public|private|protected) \\w.*)\\s*$");

    private final SourceFile file;
    private final int maximumLines;
    private final List<Violation> violations = new ArrayList<>();

    TextNorms(SourceFile file, int maximumLines) {
        this.file = file;
        this.maximumLines = maximumLines;
    }

    List<Violation> check() {
        List<String> lines = file.lines();
        if (lines.size() > maximumLines) {
            add("file length", lines.size(), lines.size() + " lines, at most " + maximumLines);
        }
        if (file.text().startsWith("/*") && !file.isPackageInfo() && !file.path().endsWith("module-info.java")) {
            add("licence header", 1, "a file begins with its package");
        }
        for (int i = 0; i < lines.size(); i++) {
            checkLine(i + 1, lines.get(i));
        }
        return violations;
    }

    private void checkLine(int number, String line) {
        if (line.length() > LINE_WIDTH) {
            add("line width", number, line.length() + " characters, at most " + LINE_WIDTH);
        }
        if (UNFINISHED.matcher(line).find()) {
            add("unfinished", number, line.strip());
        }
        if (AUTHOR.matcher(line).find()) {
            add("author tag", number, line.strip());
        }
        if (CODE_IN_COMMENT.matcher(line).matches()) {
            add("commented-out code", number, line.strip());
        }
        if (line.indexOf('\t') >= 0) {
            add("tab", number, "indentation is spaces");
        }
    }

    private void add(String norm, int line, String detail) {
        violations.add(new Violation(norm, file.path(), line, detail));
    }
}
