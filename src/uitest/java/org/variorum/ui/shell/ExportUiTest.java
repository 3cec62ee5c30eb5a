package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.export.ExportFormats;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.filter.FactFilter;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactStatus;

@ExtendWith(ApplicationExtension.class)
class ExportUiTest {

    private OpenWindow open;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open = OpenWindow.ofAccounts(stage);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void showsWhatTheFileWillBeAndWritesItWhenTold(FxRobot robot) throws IOException {
        openSheet(robot);
        choose(robot, "csv");
        OpenWindow.await(() -> preview(robot).getText().contains("No.,Fact,Status"));
        assertThat(robot.lookup(".export-loss").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Quotations go along, the articles' whole texts stay behind.");
        assertThat(file(robot).getText()).endsWith(".csv");
        Path target = folder.resolve("new/facts.csv");
        robot.interact(() -> file(robot).setText(target.toString()));
        robot.clickOn("Write the file");
        OpenWindow.await(() -> robot.lookup(".export-sheet").tryQuery().isEmpty());
        assertThat(Files.readString(target)).contains("Fact");
    }

    @Test
    void replacesAFileOnlyAfterItWasSaidSo(FxRobot robot) throws IOException {
        Path target = Files.writeString(folder.resolve("mine.html"), "mine");
        openSheet(robot);
        OpenWindow.await(() -> !preview(robot).getText().isEmpty());
        robot.interact(() -> file(robot).setText(target.toString()));
        robot.clickOn("Write the file");
        OpenWindow.await(() -> robot.lookup("Replace it").tryQuery().isPresent()
                && robot.lookup("Replace it").query().isVisible());
        assertThat(target).hasContent("mine");
        assertThat(robot.lookup(".export-news").queryAs(Label.class).getText()).contains("exists already");
        robot.clickOn("Replace it");
        OpenWindow.await(() -> robot.lookup(".export-sheet").tryQuery().isEmpty());
        assertThat(Files.readString(target)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void optionsChangeWhatIsShown(FxRobot robot) {
        openSheet(robot);
        choose(robot, "txt");
        OpenWindow.await(() -> preview(robot).getText().contains("===="));
        robot.clickOn("Without the names of the sources");
        OpenWindow.await(() -> preview(robot).getText().contains("[Source A]"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".export-sheet").tryQuery()).isEmpty();
    }

    @Test
    void passesOnWhatIsSeenOrEverything(FxRobot robot) {
        openComparison(robot);
        robot.interact(() -> {
            open.context().facts().filterBy(FactFilter.ALL.toggled(FactStatus.DISPUTED).withText("killed"));
            open.window().panes().arrangement().change(now -> now.withAside(new ArticleId("C"), true));
        });
        showSheet(robot);
        choose(robot, "txt");
        OpenWindow.await(() -> preview(robot).getText().contains("Number killed"));
        assertThat(preview(robot).getText()).doesNotContain("The Wire Digest").doesNotContain("departure");
        assertThat(losses(robot)).contains("This is a part of a comparison: 1 of 12 facts and 4 of 5 sources.");
        robot.clickOn("Everything, filtered facts and left-out sources too");
        OpenWindow.await(() -> preview(robot).getText().contains("The Wire Digest"));
        assertThat(losses(robot)).noneMatch(loss -> loss.contains("part of a comparison"));
    }

    @Test
    void theSureFactsAloneGoAlongWhenTheSliderSaysSo(FxRobot robot) {
        openComparison(robot);
        robot.interact(() -> open.context().session().showFrom(0.9));
        showSheet(robot);
        choose(robot, "txt");
        OpenWindow.await(() -> preview(robot).getText().contains("Number killed"));
        assertThat(preview(robot).getText()).doesNotContain("Time of the ship");
    }

    @Test
    void onlyFormatsThatHoldTheWorkspaceOfferIt(FxRobot robot) {
        openSheet(robot);
        choose(robot, "csv");
        Node box = robot.lookup("With the workspace inside, to open it again in Variorum").query();
        OpenWindow.await(() -> !box.isVisible());
        choose(robot, "qdpx");
        OpenWindow.await(() -> box.isVisible() && box.isDisabled()
                && losses(robot).stream().anyMatch(loss -> loss.startsWith("To go on working")));
        robot.clickOn("Everything, filtered facts and left-out sources too");
        OpenWindow.await(() -> !box.isDisabled()
                && losses(robot).stream().noneMatch(loss -> loss.startsWith("To go on working")));
    }

    private static List<String> losses(FxRobot robot) {
        return robot.lookup(".export-loss").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private void openSheet(FxRobot robot) {
        openComparison(robot);
        showSheet(robot);
    }

    private static void showSheet(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        OpenWindow.await(() -> robot.lookup(".export-sheet").tryQuery().isPresent());
    }

    private void openComparison(FxRobot robot) {
        robot.interact(() -> open.context().open(List.of(Path.of("accounts"))));
        OpenWindow.await(() -> !open.context().session().workspace().get().comparison().facts().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String code) {
        ComboBox<FormatExporter> formats = robot.lookup(".export-sheet .combo-box").queryAs(ComboBox.class);
        robot.interact(() -> formats.setValue(ExportFormats.named(formats.getItems(), code).orElseThrow()));
    }

    private static TextArea preview(FxRobot robot) {
        return robot.lookup(".export-preview").queryAs(TextArea.class);
    }

    private static TextField file(FxRobot robot) {
        return robot.lookup(".export-sheet .text-field").queryAs(TextField.class);
    }
}
