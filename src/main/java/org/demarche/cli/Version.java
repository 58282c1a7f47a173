package org.demarche.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as its jar tells it.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "demarche "
                    + (version == null ? "(run from classes)" : version)
                    + ", Java "
                    + Runtime.version()
        };
    }
}
