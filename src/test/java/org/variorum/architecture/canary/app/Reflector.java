package org.variorum.architecture.canary.app;

public final class Reflector {
    Object first(Class<?> type) throws ReflectiveOperationException {
        return type.getDeclaredConstructors()[0].newInstance();
    }
}
