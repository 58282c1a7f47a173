package org.demarche.cli;

/// How a command ends, as a shell sees it.
final class ExitStatus {
    /// All inputs were read.
    static final int DONE = 0;

    /// Something could not be read or written; it was named.
    static final int FAILED = 1;

    /// The command line itself is wrong.
    static final int WRONG_USAGE = 2;

    /// Nobody reads what it writes any more; as a shell tells of programs that end by SIGPIPE.
    static final int UNREAD = 141;

    private ExitStatus() {}
}
