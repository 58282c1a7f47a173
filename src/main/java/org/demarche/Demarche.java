package org.demarche;

import org.demarche.cli.DemarcheCommand;

/// The program: hands the arguments to the command line.
public final class Demarche {
    private Demarche() {}

    public static void main(String[] arguments) {
        System.exit(DemarcheCommand.run(arguments));
    }
}
