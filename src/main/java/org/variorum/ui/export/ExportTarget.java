package org.variorum.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.variorum.app.export.FormatExporter;

/**
 * Where an export would go.
 *
 * @param formats what can be chosen
 * @param folder where files are proposed
 * @param name what the comparison is called
 */
public record ExportTarget(List<FormatExporter> formats, Path folder, String name) {

    private static final String UNUSABLE = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    public ExportTarget {
        formats = List.copyOf(formats);
    }

    /** The file to propose for that format. */
    Path path(FormatExporter format) {
        String usable = name.replaceAll(UNUSABLE, " ").strip();
        return folder.resolve((usable.isEmpty() ? "variorum" : usable) + "." + format.extension());
    }

    /** The reader's file name with the ending of another format, unless it has an ending of its own. */
    String renamed(String file, FormatExporter before, FormatExporter now) {
        String ending = "." + before.extension();
        return file.endsWith(ending)
                ? file.substring(0, file.length() - ending.length()) + "." + now.extension()
                : file;
    }
}
