package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.picture.ApprovedPictures;

/** Every view in every theme, in two sizes, with one source and with five, some with two, against approved pictures. */
@ExtendWith(ApplicationExtension.class)
class PictureUiTest {

    private static final ApprovedPictures PICTURES = ApprovedPictures.ofProject();

    /** Views in which two sources have far more room each than five. */
    private static final List<String> LIKE_PAIRS = List.of("side-by-side", "synopsis", "matrix");

    private final List<String> complaints = new ArrayList<>();

    private enum Size {
        SMALL(1280, 800),
        LARGE(1920, 1080);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewLooksAsApproved(WindowScene scene) {
        for (Size size : Size.values()) {
            draw(scene.code() + "/1-", Accounts.ofOne(), size, scene::set);
            draw(scene.code() + "/5-", Accounts.workspace(), size, scene::set);
            if (LIKE_PAIRS.contains(scene.code())) {
                draw(scene.code() + "/2-", Accounts.ofTwo(), size, scene::set);
            }
        }

        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#extras")
    void whatLiesOverAViewLooksAsApproved(WindowScene scene) {
        draw(scene.code() + "/", Accounts.workspace(), Size.SMALL, scene::set);

        assertThat(complaints).isEmpty();
    }

    @Test
    void theWelcomeViewLooksAsApproved() {
        Stream.of(Size.values()).forEach(size -> draw("welcome/", Workspace.EMPTY, size, studio -> {}));

        assertThat(complaints).isEmpty();
    }

    private static Stream<WindowScene> views() {
        return Stream.concat(Stream.of(WindowScene.READING), WindowScene.views().stream());
    }

    private void draw(String name, Workspace workspace, Size size, Consumer<Studio> setting) {
        try (Studio studio = new Studio(
                workspace, FixtureServices.words(Locale.ENGLISH), size.width, size.height)) {
            setting.accept(studio);
            for (ThemeChoice theme : themes()) {
                studio.dress(theme);
                Optional<String> complaint = PICTURES.complaint(
                        name + size.width + "-" + theme.code(), studio.picture(), studio.guessed());
                complaint.ifPresent(complaints::add);
            }
        }
    }

    private static List<ThemeChoice> themes() {
        return Stream.of(ThemeChoice.values())
                .filter(theme -> PictureUiTest.class
                        .getResource("/org/variorum/ui/css/tokens-" + theme.code() + ".css") != null)
                .toList();
    }
}
