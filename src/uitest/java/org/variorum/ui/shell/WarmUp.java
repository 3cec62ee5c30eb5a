package org.variorum.ui.shell;

import java.util.Locale;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.FxThread;

/** Goes through the window once, so that tests of its speed find its code compiled. */
public final class WarmUp {

    private static final int ROUNDS = 1;

    private WarmUp() {}

    /** Shows every scene of the window and selects everything in each. */
    public static boolean run() {
        FxThread.start(false);
        for (int round = 0; round < ROUNDS; round++) {
            try (Studio studio = new Studio(
                    Accounts.workspace(), FixtureServices.words(Locale.ENGLISH), 980, 980)) {
                WindowScene.all().forEach(scene -> scene.set(studio));
                int facts = Accounts.workspace().comparison().facts().size();
                for (int fact = 0; fact < facts; fact++) {
                    int next = fact;
                    studio.run(window -> window.select(next));
                }
            }
        }
        return true;
    }
}
