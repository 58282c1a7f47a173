package org.demarche;

/// The program: hands the arguments to the command line.
public final class Demarche {
    private Demarche() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
