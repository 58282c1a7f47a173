package org.demarche;

import org.demarche.cli.DemarcheCommand;

/// The program: hands the arguments to the command line.
public final class Demarche {
    private Demarche() {}

    public static void main(String[] arguments) {
        System.exit(status(arguments));
    }

    private static int status(String[] arguments) {
        try {
            return DemarcheCommand.run(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println(
                    "demarche: needs more memory than there is; give it less at once, or allow more"
                            + " by DEMARCHE_JAVA_OPTIONS=-Xmx2g");
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            System.err.println(
                    "demarche: ended by a fault of the program (" + e + "); please report it");
        }
        return 1;
    }
}
