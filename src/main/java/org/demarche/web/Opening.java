package org.demarche.web;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/// Keeps the port shut until something else has ended, while the rest of the server is made ready.
///
/// @param before what the port waits for
record Opening(Runnable before) implements SmartLifecycle {
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        before.run();
    }

    /// Nothing is left to be stopped.
    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }
}
