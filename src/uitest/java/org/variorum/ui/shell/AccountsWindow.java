package org.variorum.ui.shell;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.variorum.ui.fx.FxThread;

/**
 * Shows the five accounts in a window before each test, hands that to the test's field of type {@link OpenWindow}, and
 * closes it afterwards. Register it after the extension that starts the toolkit.
 */
final class AccountsWindow implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(AccountsWindow.class);

    @Override
    public void beforeEach(ExtensionContext context) throws IllegalAccessException {
        OpenWindow open = FxThread.call(
                () -> OpenWindow.ofAccounts(FxToolkit.toolkitContext().getRegisteredStage()));
        context.getStore(OWN).put(OpenWindow.class, open);
        open.showAccounts();
        Object test = context.getRequiredTestInstance();
        Field field = Arrays.stream(test.getClass().getDeclaredFields())
                .filter(declared -> declared.getType() == OpenWindow.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(test.getClass() + " has no field for the window"));
        field.setAccessible(true);
        field.set(test, open);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        OpenWindow open = context.getStore(OWN).get(OpenWindow.class, OpenWindow.class);
        if (open != null) {
            open.close();
        }
    }
}
