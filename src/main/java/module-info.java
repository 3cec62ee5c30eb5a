import org.jspecify.annotations.NullMarked;

/**
 * Variorum: articles about one event side by side, and where they differ.
 *
 * <p>Open, because Jackson reads the records of the stored formats reflectively and resources are found by name.
 */
@NullMarked
open module org.variorum {
    requires atlantafx.base;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;
    requires com.fasterxml.jackson.databind;
    requires com.github.albfernandez.juniversalchardet;
    requires com.microsoft.onnxruntime;
    requires com.networknt.schema;
    requires info.picocli;
    requires java.logging;
    requires java.net.http;
    requires java.xml;
    requires javafx.base;
    requires javafx.controls;
    requires javafx.graphics;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires org.fxmisc.flowless;
    requires org.fxmisc.richtext;
    requires org.jsoup;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires reactfx;
    requires static org.jspecify;
    requires readability4j;
}
