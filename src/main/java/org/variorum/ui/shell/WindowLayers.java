package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.variorum.app.export.ExportModel;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.export.ShownPart;
import org.variorum.app.session.PastedArticle;
import org.variorum.app.session.PastedArticles;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.Overlay;
import org.variorum.ui.export.ExportSheet;
import org.variorum.ui.export.ExportTarget;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.help.AboutSheet;
import org.variorum.ui.help.LegendSheet;
import org.variorum.ui.help.ManualSheet;
import org.variorum.ui.importing.ImportReview;
import org.variorum.ui.palette.CommandPalette;
import org.variorum.ui.palette.PaletteEntry;
import org.variorum.ui.palette.ShortcutSheet;

/** What can lie over the window: one thing at a time. */
final class WindowLayers implements AutoCloseable {

    private final WindowContext context;
    private final Overlay overlay = new Overlay();
    private Optional<Path> exported = Optional.empty();

    WindowLayers(WindowContext context) {
        this.context = context;
    }

    Overlay overlay() {
        return overlay;
    }

    void togglePalette(Function<String, List<PaletteEntry>> places) {
        toggle(CommandPalette.class, Pos.TOP_CENTER, () ->
                new CommandPalette(context.commands(), context.text(), places, overlay::dismiss));
    }

    void toggleShortcuts() {
        toggle(ShortcutSheet.class, Pos.CENTER, () ->
                new ShortcutSheet(context.commands(), context.text(), overlay::dismiss));
    }

    void toggleManual() {
        toggle(ManualSheet.class, Pos.CENTER, () ->
                new ManualSheet(context.commands(), context.text(), overlay::dismiss));
    }

    void toggleLegend() {
        toggle(LegendSheet.class, Pos.CENTER, () -> new LegendSheet(context.text(), overlay::dismiss));
    }

    void toggleAbout() {
        toggle(AboutSheet.class, Pos.CENTER, () -> new AboutSheet(context.text(), overlay::dismiss));
    }

    /** Asks whose text that is, then adds it to what is open. */
    void askAbout(PastedArticle pasted) {
        PasteForm.Reading reading = (words, then) -> context.readPasted(() -> words, then);
        overlay.open(
                new PasteForm(context.text(), pasted, reading, this::addPasted, overlay::dismiss), Pos.CENTER);
    }

    /** What arrived, to be put right. */
    void toggleImportReview() {
        toggle(ImportReview.class, Pos.CENTER, () ->
                new ImportReview(context.session(), context.text(), overlay::dismiss));
    }

    /** Asks what to export and where to; says so when it is written. What is seen lacks those sources. */
    void askExport(Set<ArticleId> leftOut, Consumer<Path> onWritten) {
        List<FormatExporter> formats = context.services().exporters();
        ExportModel model = new ExportModel(
                context.tasks(), formats, context.session().shown(),
                new ShownPart(leftOut, context.facts().filter().get(), context.facts().order().get()),
                context.session().workspace().get());
        ExportTarget target = new ExportTarget(
                formats, folder(), context.session().name().get());
        overlay.open(new ExportSheet(context.text(), model, target, file -> {
            overlay.dismiss();
            exported = Optional.ofNullable(file.toAbsolutePath().getParent());
            onWritten.accept(file);
        }, overlay::dismiss), Pos.CENTER);
    }

    /** Where the last export went, else where the workspace is kept, else home. */
    private Path folder() {
        return exported
                .or(() -> context.saving().file().get().map(file -> file.toAbsolutePath().getParent()))
                .orElseGet(() -> Path.of(System.getProperty("user.home", ".")));
    }

    /** Asks for the address of a page, then fetches it and adds it to what is open. */
    void askForAddress() {
        toggle(AddressForm.class, Pos.CENTER, () -> new AddressForm(context.text(), address -> {
            overlay.dismiss();
            context.addPage(address);
        }, overlay::dismiss));
    }

    /** Asks whether unsaved work shall be saved, then goes on unless the reader stays. */
    void askUnsaved(Consumer<Runnable> save, Runnable then) {
        UnsavedSheet sheet = new UnsavedSheet(context.text(), Titles.of(context.session()),
                () -> {
                    overlay.dismiss();
                    save.accept(then);
                },
                () -> {
                    overlay.dismiss();
                    then.run();
                }, overlay::dismiss);
        overlay.open(sheet, Pos.CENTER);
        FxThread.later(sheet::focusSave);
    }

    /** Closes what lies over the window; tells whether anything did. */
    boolean dismiss() {
        return overlay.dismiss();
    }

    boolean isOpen() {
        return overlay.isVisible();
    }

    @Override
    public void close() {
        overlay.close();
    }

    private void addPasted(PastedArticle article) {
        overlay.dismiss();
        PastedArticles.Kept kept = context.pasted().keep(article);
        kept.problem().ifPresent(context.session()::report);
        kept.file().ifPresent(file -> context.add(List.of(file)));
    }

    private void toggle(Class<? extends Region> kind, Pos place, Supplier<Region> content) {
        if (overlay.shows(kind)) {
            overlay.dismiss();
        } else {
            overlay.open(content.get(), place);
        }
    }
}
